-- Accounts and what opens them. They are read before it is known which administration somebody belongs to, and so stand
-- outside the policies, in a schema that only the package identity touches.
create schema identity;
grant usage on schema identity to ${app};

create table identity.account (
    id              bigint generated always as identity primary key,
    administration  int not null references administration,
    email           text not null collate svensk check (length(email) between 3 and 254),
    name            text not null collate svensk check (length(name) between 1 and 120),
    employee_id     text check (length(employee_id) between 1 and 40),
    password_hash   text,
    blocked_at      timestamptz,
    blocked_because text,
    created_at      timestamptz not null,
    signed_in_at    timestamptz,
    version         int not null default 1,

    constraint a_block_has_a_reason check ((blocked_at is null) = (blocked_because is null))
);

-- One account an address in the whole installation: at sign-in nobody is asked where they belong.
create unique index one_account_an_email on identity.account (fold_key(email));
create index account_list on identity.account (administration, name);

-- A session holds an account, never a right. What the browser keeps is stored as its digest only.
create table identity.session (
    token_hash   bytea primary key,
    account      bigint not null references identity.account,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    browser      text not null,
    address      text not null
);
create index session_of_account on identity.session (account);
create index session_by_age on identity.session (last_seen_at);

create table identity.link (
    token_hash bytea primary key,
    kind       text not null check (kind in ('FIRST', 'INVITATION', 'RESET')),
    account    bigint references identity.account,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,

    constraint only_the_first_link_is_nobodys check ((kind = 'FIRST') = (account is null))
);
create index link_of_account on identity.link (account);

-- Tries at a secret, by the digest of what was tried (an account's address, a network address).
create table identity.attempt (
    key     bytea primary key,
    tries   int not null,
    last_at timestamptz not null,
    free_at timestamptz not null
);
create index attempt_by_age on identity.attempt (last_at);

grant select, insert, update on identity.account to ${app};
grant select, insert, update, delete on identity.session, identity.link, identity.attempt to ${app};
