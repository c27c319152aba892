alter table meeting add column agenda text collate svensk check (length(agenda) <= 4000);
create index measure_source on measure (administration, fold_key(source), fold_key(reference));
