-- Whether an asset has a valid classification on the day: its own, or one of each piece of information that it carries.
create function has_valid_classification(asset bigint, day date) returns boolean
    language sql stable as $$
    select coalesce((
        select c.valid_until is null or c.valid_until >= day from classification c
         where c.administration = current_administration() and c.asset_id = asset and c.decided_on <= day
         order by c.decided_on desc limit 1), false)
$$;

create function is_classified(asset bigint, day date) returns boolean
    language sql stable as $$
    select has_valid_classification(asset, day) or coalesce((
        select bool_and(has_valid_classification(l.carried_id, day))
          from carrying l join asset i on i.administration = l.administration and i.id = l.carried_id and i.kind = 'informationsmängd'
         where l.administration = current_administration() and l.carrier_id = asset
           and (l.valid_from is null or l.valid_from <= day) and (l.valid_until is null or l.valid_until >= day)
           and (i.retired_on is null or i.retired_on > day)), false)
$$;
