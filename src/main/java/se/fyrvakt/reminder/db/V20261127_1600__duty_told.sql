-- Of what duties whom has been told, and whether they were late then: nobody is told twice of the same.
create table duty_told (
    administration int     not null references administration,
    receiver_key   text    not null collate "C",
    duty           text    not null,
    subject        bigint  not null,
    due            date,
    is_late        boolean not null,

    unique nulls not distinct (administration, receiver_key, duty, subject, due)
);
call protect('duty_told', 'select, insert, update, delete');

-- The last day on which it was looked: whichever instance comes first that day does it.
create table reminder_day (
    administration int  not null primary key references administration,
    day            date not null
);
call protect('reminder_day', 'select, insert, update');
