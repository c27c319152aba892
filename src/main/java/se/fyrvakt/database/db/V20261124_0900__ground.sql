-- What every table stands on. SQL of PostgreSQL 15, so that what administrations already run will do.

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- Order as in a Swedish dictionary. For order only: equality is decided by fold_key.
create collation svensk (provider = icu, locale = 'sv-SE');

-- The administration of this transaction; null, which equals nothing, where none was set.
create function current_administration() returns int
    language sql stable parallel safe
    return nullif(current_setting('fyrvakt.administration', true), '')::int;

-- How a key is compared: composed characters, no regard to case.
create function fold_key(text) returns text
    language sql immutable parallel safe strict
    return lower(normalize($1, NFC) collate "und-x-icu") collate "C";

-- How text is searched: no regard to case or accents, so that o finds ö.
create function fold(text) returns text
    language sql immutable parallel safe strict
    return replace(replace(translate(
        lower(regexp_replace(normalize($1, NFKD), '[\u0300-\u036f]', '', 'g') collate "und-x-icu"),
        'øłđ', 'old'), 'æ', 'ae'), 'ß', 'ss') collate "C";

-- Folded words as patterns for like; what a person typed is never a pattern itself.
create function like_pattern(text) returns text
    language sql immutable parallel safe strict
    return '%' || replace(replace(replace(fold($1), '\', '\\'), '%', '\%'), '_', '\_') || '%';

-- Every table of facts: rows of one administration only, for the application's role, whatever it asks; the owner,
-- which migrations run as, sees all. The application gets the privileges named and no other.
create procedure protect(protected regclass, privileges text)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('create policy own_administration on %s to ${app} using (administration = current_administration())', protected);
    execute format('create policy owner_sees_all on %s to current_user using (true)', protected);
    execute format('grant %s on %s to ${app}', privileges, protected);
end
$$;
