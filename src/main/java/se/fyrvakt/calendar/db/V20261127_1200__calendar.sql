-- The address of somebody's calendar, by the digest of its secret. One for each account; withdrawn it is gone.
create table calendar_feed (
    administration int    not null references administration,
    account        bigint not null references identity.account,
    digest         bytea  not null unique,
    made_at        timestamptz not null,
    fetched_at     timestamptz,

    primary key (administration, account)
);
call protect('calendar_feed', 'select, insert, update, delete');

-- What was last told of each duty in somebody's calendar, so that programs can tell an old telling from a new one
-- (RFC 5545, 3.8.7.4).
create table calendar_entry (
    administration int    not null,
    account        bigint not null,
    duty           text   not null,
    subject        bigint not null,
    due            date   not null,
    sequence       int    not null,
    changed_at     timestamptz not null,

    primary key (administration, account, duty, subject),
    foreign key (administration, account) references calendar_feed on delete cascade
);
call protect('calendar_entry', 'select, insert, update, delete');
