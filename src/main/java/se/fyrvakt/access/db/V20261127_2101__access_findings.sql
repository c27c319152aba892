-- What is held by the latest export of each source on or before a day, and by whom: by the export's employee number, else as has been
-- settled of the account, else by an account that is the first part of one person's e-mail address.
create function access_held(day date)
    returns table (id bigint, asset_id bigint, account_key text, folder_key text, entitlement_key text, held_key text,
                   last_used_on date, extracted_on date, person_id bigint, owner_key text, owned_until date, is_high boolean)
    language sql stable parallel safe as $$
    with latest as (
        select x.asset_id, x.source, max(x.extracted_on) as extracted_on from access_export x where x.extracted_on <= day group by 1, 2),
    by_mail as (
        select split_part(p.email_key, '@', 1) as account_key, min(p.id) as person_id
          from person p where p.email_key is not null group by 1 having count(*) = 1)
    select r.id, r.asset_id, r.account_key, r.folder_key, r.entitlement_key,
           coalesce(r.account_key, '') || ' ' || coalesce(r.folder_key, '') || ' ' || coalesce(r.entitlement_key, ''),
           r.last_used_on, r.extracted_on, coalesce(p.id, l.id, m.person_id), a.owner_key, a.valid_until, coalesce(s.is_high, g.is_high, false)
      from access_row r join latest e on e.asset_id = r.asset_id and e.source = r.source and e.extracted_on = r.extracted_on
      left join access_account a on a.asset_id = r.asset_id and a.account_key = r.account_key
      left join person p on p.key = r.employee_id_key
      left join person l on l.key = a.employee_id_key
      left join by_mail m on m.account_key = r.account_key and r.employee_id is null and a.id is null
      left join access_level s on s.asset_id = r.asset_id and s.entitlement_key = r.entitlement_key
      left join access_level g on g.asset_id is null and g.entitlement_key = r.entitlement_key
$$;

-- What deviates of what is held on a day and has not been judged as right: a row of the export once for each reason.
create function access_findings(day date) returns table (id bigint, asset_id bigint, person_id bigint, finding text)
    language sql stable as $$
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
        select h.id, h.asset_id, h.person_id, h.held_key, 'oförenlig'
          from held h
         where exists (
               select from access_conflict c join held o on o.person_id = h.person_id
                  and (c.asset_id, c.entitlement_key, c.other_asset_id, c.other_entitlement_key) = (h.asset_id, h.entitlement_key, o.asset_id, o.entitlement_key)
               union all
               select from access_conflict c join held o on o.person_id = h.person_id
                  and (c.other_asset_id, c.other_entitlement_key, c.asset_id, c.entitlement_key) = (h.asset_id, h.entitlement_key, o.asset_id, o.entitlement_key))
        union all
        select h.id, h.asset_id, h.person_id, h.held_key, 'kurs saknas'
          from held h join access_course k on k.asset_id = h.asset_id join course c on c.id = k.course_id
         where h.person_id is not null and not exists (
               select from completion d where d.course_id = c.id and d.person_id = h.person_id and d.done_on <= day
                  and d.result is distinct from 'underkänd' and (c.valid_months is null or d.done_on + make_interval(months => c.valid_months) >= day))
        union all
        select h.id, h.asset_id, h.person_id, h.held_key, 'bytt arbete'
          from held h join lateral (
               select max(l.since) as since from person_placement l where l.person_id = h.person_id and l.since <= day) m on m.since > date '1900-01-01'
         where h.person_id in (select person_id from person_placement where since > date '1900-01-01')
           and exists (
               select from access_row b where b.asset_id = h.asset_id and b.account_key = h.account_key
                  and b.folder_key is not distinct from h.folder_key and b.entitlement_key is not distinct from h.entitlement_key
                  and b.extracted_on < m.since))
    select distinct f.id, f.asset_id, f.person_id, f.finding
      from found f
     where not exists (
           select from access_exception x where x.asset_id = f.asset_id and x.held_key = f.held_key and x.finding = f.finding
              and x.judged_on <= day and x.valid_until >= day)
$$;
