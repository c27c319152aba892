-- A moment as a cell shows it: Stockholm's time to the minute, with its offset only in the hour that comes twice.
create function moment_text(at timestamptz) returns text
    language sql stable parallel safe strict
    return to_char(at at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI') || case
        when (at + interval '1 hour') at time zone 'Europe/Stockholm' = at at time zone 'Europe/Stockholm' then '+02:00'
        when (at - interval '1 hour') at time zone 'Europe/Stockholm' = at at time zone 'Europe/Stockholm' then '+01:00'
        else '' end;
grant execute on function moment_text(timestamptz) to ${app};
