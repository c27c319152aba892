alter table calendar_entry add column words text; -- a digest of them, null where they were not kept when it was told
