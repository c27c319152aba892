-- Several files read in at once. Each table of them is a reading; they are saved together or not at all.
create table reading_batch (
    administration int    not null references administration,
    id             bigint not null default nextval('reading_id_seq'), -- no reading has the same number
    state          text   not null check (state in ('EXAMINING', 'PROPOSED', 'SAVED', 'UNDONE', 'DISCARDED', 'REFUSED')),
    read_at        timestamptz not null,
    account        bigint,
    actor          text   not null,
    files          int    not null check (files > 0),
    wrong          bigint not null default 0,
    findings       text   not null default '{}', -- what the page shows beside the readings, as JSON
    errors         bytea,          -- all that is wrong, as compressed CSV, until it is decided
    message        text,           -- why it could not be read or saved
    decided_at     timestamptz,    -- when it was saved, undone or discarded, and by whom
    decided_by     text,

    primary key (administration, id)
);

call protect('reading_batch', 'select, insert, update');

alter table reading
    add column batch bigint,
    add constraint reading_in_batch foreign key (administration, batch) references reading_batch;

create index reading_of_batch on reading (administration, batch) where batch is not null;
