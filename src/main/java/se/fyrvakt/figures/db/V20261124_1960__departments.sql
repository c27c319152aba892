-- Every unit under a department, at any depth, the department itself included.
create function departments() returns table (top bigint, under bigint)
    language sql stable
    begin atomic
        with recursive below(top, under) as (
            select id, id from unit where kind = 'avdelning'
            union
            select below.top, u.id from unit u join below on u.above_id = below.under)
        select top, under from below;
    end;
grant execute on function departments() to ${app};
