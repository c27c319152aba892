insert into standard_setting values
    (57, 'månader som uttag av behörigheter sparas', 0, 'Äldre uttag gallras, utom de två senaste ur varje källa och de som behövs för att visa vad en granskning ledde till. 0 är att inget gallras. Fyll i det som ert gallringsbeslut säger.');

insert into setting (administration, version, name, amount, valid_from, reason)
select a.id, 1, s.name, s.amount, date '2000-01-01', s.meaning
  from administration a cross join standard_setting s where s.place = 57;

-- Exports that the rule of a day says are to go: older than is set, but for the two latest of each source and those that can still show
-- what became of what a review decided.
create function access_exports_to_dispose(day date) returns table (asset_id bigint, source text, extracted_on date)
    language sql stable parallel safe as $$
    with rule as (select setting('månader som uttag av behörigheter sparas', day)::int as months),
    unsettled as materialized (
        select i.asset_id, i.source, min(i.decided_on) as decided_on
          from access_item i left join access_item_outcomes(day) o on o.item_id = i.id
         where i.decision in ('ta bort', 'ändra') and o.outcome is distinct from 'borta' group by 1, 2)
    select x.asset_id, x.source, x.extracted_on
      from (select e.*, row_number() over (partition by e.asset_id, e.source order by e.extracted_on desc) as nth from access_export e) x
     cross join rule r
     where r.months > 0 and x.nth > 2 and x.extracted_on < day - make_interval(months => r.months)
       and not exists (select from unsettled u where u.asset_id = x.asset_id and u.source = x.source and u.decided_on <= x.extracted_on)
$$;
