-- Why an incident is closed without a measure.
alter table incident add column no_measures_because text collate svensk check (length(no_measures_because) <= 400);
