alter table activity_instance
    add constraint activity_instance_moved_within_a_year check (moved_to between planned_on - 366 and planned_on + 366) not valid; -- what was moved further is left

-- Each time an activity is to be done between two days, and how that was on a day. Without a rule it is once a year, by the end of
-- its month. Somebody can have moved it from a year before or after.
create or replace function activity_occurrences(first date, last date, day date)
    returns table (activity_id bigint, planned_on date, due date, is_moved boolean, done_on date, is_done boolean)
    language sql stable parallel safe as $$
    with planned as (
        select a.id, (make_date(y, a.month, 1) + interval '1 month' - interval '1 day')::date as planned_on
          from activity a, generate_series(extract(year from first)::int - 1, extract(year from last)::int + 1) y where a.rule is null
        union all
        select a.id, d.planned_on
          from activity a, days_by_rule(a.rule, a.recurs_from, first - 366, last + 366) d(planned_on) where a.rule is not null)
    select a.id, p.planned_on, coalesce(i.moved_to, p.planned_on), i.moved_to is not null,
           coalesce(i.done_on, case when a.rule is null then a.last_done_on end),
           coalesce(i.done_on <= day, false)
           or a.rule is null and extract(year from day) >= extract(year from p.planned_on)
              and activity_is_done(a.last_done_on, least(day, make_date(extract(year from p.planned_on)::int, 12, 31)))
      from planned p join activity a on a.id = p.id
      left join activity_instance i on i.name_key = a.name_key and i.planned_on = p.planned_on
     where coalesce(i.moved_to, p.planned_on) between first and last
$$;
