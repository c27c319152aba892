-- Whether what recurs every year has been done in the day's year, by that day.
create function activity_is_done(last_done_on date, day date) returns boolean
    language sql immutable parallel safe
    return coalesce(last_done_on between make_date(extract(year from day)::int, 1, 1) and day, false);
