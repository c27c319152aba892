alter table document
    add column readers text check (readers in ('alla', 'chefer')),
    add column link    text collate svensk check (length(link) <= 400),
    add constraint document_link_is_an_address check (link ~* '^https?://[^[:space:]]+$');

create index document_title on document (administration, title_key, valid_from);

-- Replaced is a document by one in force that names its title, and of those with that title it is the latest that is earlier.
create function documents_in_force(day date) returns setof document
    language sql stable as $$
    select t.* from document t
     where t.status = 'gällande' and t.valid_from <= day and not exists (
           select from document n
            where n.replaces_key = t.title_key and n.status = 'gällande' and n.valid_from <= day
              and n.valid_from > t.valid_from
              and not exists (select from document m
                               where m.title_key = t.title_key and m.valid_from > t.valid_from
                                 and m.valid_from < n.valid_from))
$$;
