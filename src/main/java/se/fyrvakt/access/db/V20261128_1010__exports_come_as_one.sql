-- The reading that a row came with: history tells of a reading's new rows once, and not of each.
alter table access_row add reading bigint;
