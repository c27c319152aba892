-- How far an incident has come, for those who are not told what it is about.
create function incident_progress(status text, judgement text, handler text) returns text
    language sql immutable
    return case when status = 'avslutad' then 'FINISHED'
                when judgement is not null then 'HANDLED'
                when handler is not null or status in ('öppen', 'pågår') then 'JUDGED'
                else 'RECEIVED' end;
grant execute on function incident_progress(text, text, text) to ${app};
