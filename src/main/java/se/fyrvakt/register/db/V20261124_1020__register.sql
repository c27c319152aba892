-- Rows of a register whose folded text holds every word. Patterns are not leakproof, so under a policy they are never
-- index conditions; here the owner asks, and names the administration itself.
create function matching(register regclass, words text[]) returns setof bigint
    language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
    return query execute 'select id from ' || register || ' where administration = $1'
        || (select coalesce(string_agg(' and folded like ' || quote_literal(like_pattern(word)), ''), '') from unnest(words) word)
        using current_administration();
end
$$;

-- A form is sent once, however often the button is pressed: the second sending finds the row of the first.
create table form_receipt (
    administration int    not null references administration,
    token          uuid   not null,
    register       text   not null,
    subject        bigint not null,
    at             timestamptz not null,

    primary key (administration, token)
);

create index form_receipt_in_time on form_receipt (administration, at);
call protect('form_receipt', 'select, insert, delete');

-- What every register's table has beside its own columns: rows told apart by their folded key, found by their folded
-- text, seen within one administration, and numbered.
create procedure keep_as_register(register regclass)
    language plpgsql as $$
begin
    execute format('create unique index %I on %s (administration, key)', register || '_key', register);
    execute format('create index %I on %s using gin (administration, folded gin_trgm_ops)', register || '_folded', register);
    execute format('grant usage on sequence %I to ${app}', register || '_id_seq');
    call protect(register, 'select, insert, update, delete');
end
$$;
