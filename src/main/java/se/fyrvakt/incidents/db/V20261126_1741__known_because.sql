-- Why the moment that statutory clocks run from was moved.
alter table incident add column known_because text collate svensk check (length(known_because) <= 400);
