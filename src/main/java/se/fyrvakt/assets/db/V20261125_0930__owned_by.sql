-- The organisation that owns an asset, when it is another than the administration.
alter table asset add column owned_by text collate svensk check (length(owned_by) <= 120);
