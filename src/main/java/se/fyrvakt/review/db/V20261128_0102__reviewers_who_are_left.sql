alter table access_item drop column held_key, add held_key text collate "C" not null
    generated always as (access_key(account, folder, entitlement)) stored;

drop function access_reviewers;
drop function unit_managers;

-- Whether everybody of that address has left by a day; false of those the register of people does not know.
create function has_left(address_key text, day date) returns boolean
    language sql stable parallel safe
    return (select bool_and(coalesce(p.employed_until < day, false)) from person p where p.email_key = address_key collate "C") is true;

-- The nearest manager of each unit who has not left, and the nearest above who is somebody else: whose people the first is among.
create function unit_managers(day date) returns table (unit_id bigint, manager_key text, next_key text)
    language sql stable parallel safe as $$
    with recursive managed as materialized (
        select u.id, u.above_id, case when not has_left(u.manager_email_key, day) then u.manager_email_key end as manager_key from unit u),
    above as (
        select u.id as unit_id, u.above_id, u.manager_key, 0 as depth from managed u
        union all
        select a.unit_id, u.above_id, u.manager_key, a.depth + 1 from above a join managed u on u.id = a.above_id where a.depth < 20),
    nearest as (
        select distinct on (a.unit_id) a.unit_id, a.manager_key from above a where a.manager_key is not null order by a.unit_id, a.depth)
    select distinct on (n.unit_id) n.unit_id, n.manager_key, a.manager_key
      from nearest n left join above a on a.unit_id = n.unit_id and a.manager_key <> n.manager_key
     order by n.unit_id, a.depth
$$;

-- Who is to answer for each item of rounds under way: whom it was sent on to, else the manager of its person, else whoever answers for
-- the system; null where nobody who is still there does, and then it is the coordinator's. It follows the person: whoever moves is the
-- new manager's.
create function access_reviewers(day date)
    returns table (item_id bigint, person_id bigint, person_key text, reviewer_key text)
    language sql stable parallel safe as $$
    with owners as materialized (
        select a.id as asset_id, case when not has_left(o.key, day) then o.key collate "C" end as owner_key
          from asset a cross join lateral (select answers_for_asset(a.owner_email_key, a.object_code) as key) o
         where a.id in (select i.asset_id from access_item i join access_round r on r.id = i.round_id and r.closed_on is null))
    select i.id, p.id, p.email_key,
           coalesce(case when i.sent_to_key is not null and i.sent_to_key is distinct from p.email_key and not has_left(i.sent_to_key, day) then i.sent_to_key end,
                    case when m.manager_key is distinct from p.email_key then m.manager_key else m.next_key end,
                    o.owner_key)
      from access_item i join access_round r on r.id = i.round_id and r.closed_on is null
      join owners o on o.asset_id = i.asset_id
      left join person p on p.key = i.employee_id_key
      left join unit_managers(day) m on m.unit_id = p.unit_id
$$;
