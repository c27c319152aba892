-- What of an account, a folder and an entitlement makes them the same from one export to the next.
create function access_key(account text, folder text, entitlement text) returns text
    language sql immutable parallel safe
    return coalesce(fold_key(account), '') || ' ' || coalesce(fold_key(folder), '') || ' ' || coalesce(fold_key(entitlement), '');

alter table access_row drop column held_key, add held_key text collate "C" not null
    generated always as (access_key(account, folder, entitlement)) stored;
create index access_row_held on access_row (administration, asset_id, held_key, extracted_on);
alter table access_exception drop column held_key, add held_key text collate "C" not null
    generated always as (access_key(account, folder, entitlement)) stored;

-- An account that is the first part of one person's address is that person's.
alter table person add mail_account_key text collate "C" generated always as (split_part(fold_key(email), '@', 1)) stored;
create index person_mail_account on person (administration, mail_account_key);

-- What is held by the latest export of each source on or before a day, and by whom: by the export's employee number, else as has been
-- settled of the account, else by an account that is the first part of one person's e-mail address.
create or replace function access_held(day date)
    returns table (id bigint, asset_id bigint, account_key text, folder_key text, entitlement_key text, held_key text,
                   last_used_on date, extracted_on date, person_id bigint, owner_key text, owned_until date, is_high boolean)
    language sql stable parallel safe as $$
    with latest as (
        select x.asset_id, x.source, max(x.extracted_on) as extracted_on from access_export x where x.extracted_on <= day group by 1, 2)
    select r.id, r.asset_id, r.account_key, r.folder_key, r.entitlement_key, r.held_key,
           r.last_used_on, r.extracted_on, coalesce(p.id, l.id, m.person_id), a.owner_key, a.valid_until, coalesce(s.is_high, g.is_high, false)
      from latest e
     cross join lateral ( -- offset keeps the planner from guessing how many rows all exports have together
           select * from access_row x where x.asset_id = e.asset_id and x.source = e.source and x.extracted_on = e.extracted_on offset 0) r
      left join access_account a on a.asset_id = r.asset_id and a.account_key = r.account_key
      left join person p on p.key = r.employee_id_key
      left join person l on l.key = a.employee_id_key
      left join lateral (
           select min(n.id) as person_id from person n where n.mail_account_key = r.account_key and r.employee_id is null and a.id is null
           having count(*) = 1) m on true
      left join access_level s on s.asset_id = r.asset_id and s.entitlement_key = r.entitlement_key
      left join access_level g on g.asset_id is null and g.entitlement_key = r.entitlement_key
$$;

-- What deviates of what is held on a day and has not been judged as right: a row of the export once for each reason. Planned for its
-- day each time, and by itself: within a longer statement its rows are guessed as one.
create or replace function access_findings(day date) returns table (id bigint, asset_id bigint, person_id bigint, finding text)
    language sql stable rows 20000 set plan_cache_mode = force_custom_plan as $$
    with held as materialized (select * from access_held(day)),
    found as (
        select h.id, h.asset_id, h.person_id, h.held_key, f.finding
          from held h
          left join person p on p.id = h.person_id
          join asset a on a.id = h.asset_id
          left join unit f0 on f0.key = h.folder_key
          cross join lateral (values
              ('slutat', p.employed_until < day),
              ('inte börjat', p.employed_from > day),
              ('okänt konto', h.person_id is null and h.owner_key is null),
              ('kontot gäller inte', h.owned_until < day),
              ('inte använd', h.last_used_on < h.extracted_on - make_interval(months => (select setting('månader utan användning', day))::int)),
              ('annan enhets mapp', coalesce(p.employed_until, day) >= day and f0.id is distinct from p.unit_id and f0.id is not null and p.id is not null),
              ('hög behörighet', h.is_high and h.owner_key is null and not exists (
                  select from (select a.owner_email_key as key
                               union all select unnest(array[o.owner_email_key, o.it_owner_email_key, o.lead_email_key, o.it_lead_email_key])
                                 from maintenance_object o where o.key = fold_key(a.object_code) collate "C") k
                   where k.key = p.email_key))) f(finding, holds)
         where f.holds
        union all
        select h.id, h.asset_id, h.person_id, h.held_key, 'delat konto'
          from held h
         where (h.asset_id, h.account_key) in (
               select s.asset_id, s.account_key from held s where s.person_id is not null group by 1, 2 having count(distinct s.person_id) > 1)
        union all
        select x.id, x.asset_id, x.person_id, x.held_key, 'oförenlig'
          from access_conflict c
          join held h on (h.asset_id, h.entitlement_key) = (c.asset_id, c.entitlement_key)
          join held o on (o.asset_id, o.entitlement_key) = (c.other_asset_id, c.other_entitlement_key) and o.person_id = h.person_id
         cross join lateral (values (h.id, h.asset_id, h.person_id, h.held_key), (o.id, o.asset_id, o.person_id, o.held_key))
               x(id, asset_id, person_id, held_key)
        union all
        select h.id, h.asset_id, h.person_id, h.held_key, 'kurs saknas'
          from held h join access_course k on k.asset_id = h.asset_id join course c on c.id = k.course_id
         where h.person_id is not null and not exists (
               select from completion d where d.course_id = c.id and d.person_id = h.person_id and d.done_on <= day
                  and d.result is distinct from 'underkänd' and (c.valid_months is null or d.done_on + make_interval(months => c.valid_months) >= day))
        union all
        select h.id, h.asset_id, h.person_id, h.held_key, 'bytt arbete'
          from (select l.person_id, max(l.since) as since from person_placement l
                 where l.since <= day and l.since > date '1900-01-01' group by 1) m
          join held h on h.person_id = m.person_id
         where exists (
               select from access_row b where b.asset_id = h.asset_id and b.held_key = h.held_key and b.extracted_on < m.since))
    select distinct f.id, f.asset_id, f.person_id, f.finding
      from found f
     where not exists (
           select from access_exception x where x.asset_id = f.asset_id and x.held_key = f.held_key and x.finding = f.finding
              and x.judged_on <= day and x.valid_until >= day)
$$;
