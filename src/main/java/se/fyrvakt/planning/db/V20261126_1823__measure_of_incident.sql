-- The measures that come of an incident are found by its number.
create index measure_reference on measure (administration, (fold_key(reference) collate "C")) where reference is not null;
