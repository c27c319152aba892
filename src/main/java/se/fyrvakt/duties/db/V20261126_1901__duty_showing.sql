-- How often somebody wants to see a kind of duty in Idag; without a row every day.
create table duty_showing (
    administration int    not null references administration,
    account        bigint not null,
    duty           text   not null collate "C" check (length(duty) between 1 and 80),
    showing        text   not null check (showing in ('varje-dag', 'mandagar', 'aldrig')),

    primary key (administration, account, duty)
);
call protect('duty_showing', 'select, insert, update');
