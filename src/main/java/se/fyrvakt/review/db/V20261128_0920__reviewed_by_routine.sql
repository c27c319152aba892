-- Who is to answer for each item of rounds under way: whom it was sent on to, else as the routine says the manager of its person or
-- whoever answers for the system, else the other of them; null where nobody who is still there does, and then it is the coordinator's.
-- It follows the person: whoever moves is the new manager's.
create or replace function access_reviewers(day date)
    returns table (item_id bigint, person_id bigint, person_key text, reviewer_key text)
    language sql stable parallel safe as $$
    with routines as materialized (
        select r.asset_id, r.reviewed_by, case when not has_left(r.owner_key, day) then r.owner_key end as owner_key
          from access_routines() r
         where r.asset_id in (select i.asset_id from access_item i join access_round d on d.id = i.round_id and d.closed_on is null))
    select i.id, p.id, p.email_key,
           coalesce(case when i.sent_to_key is not null and i.sent_to_key is distinct from p.email_key and not has_left(i.sent_to_key, day) then i.sent_to_key end,
                    case when o.reviewed_by = 'systemägaren' and o.owner_key is distinct from p.email_key then o.owner_key end,
                    case when m.manager_key is distinct from p.email_key then m.manager_key else m.next_key end,
                    o.owner_key)
      from access_item i join access_round r on r.id = i.round_id and r.closed_on is null
      left join routines o on o.asset_id = i.asset_id
      left join person p on p.key = i.employee_id_key
      left join unit_managers(day) m on m.unit_id = p.unit_id
$$;
