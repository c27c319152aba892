-- The row of an export that an incident is about; exports are disposed of, so it may be gone.
alter table incident
    add access_row text collate svensk check (length(access_row) <= 18),
    add constraint incident_access_row_is_a_number check (access_row ~ '^[0-9]+$');
create index incident_access_row on incident (administration, access_row) where access_row is not null;
