insert into standard_setting values
    (52, 'procentenheter som ett mål får ligga efter', 5, 'Ett mål som ligger längre efter än så visas som en uppgift. Det räknas från årets början, lika mycket varje dag.');

insert into setting (administration, version, name, amount, valid_from, reason)
select a.id, 1, s.name, s.amount, date '2000-01-01', s.meaning
  from administration a cross join standard_setting s where s.place = 52;

-- What each of a year's goals measured on a day, beside what it measured when the year began: figures are too dear to ask for
-- whenever somebody looks at what waits.
create table goal_standing (
    administration int     not null references administration,
    goal_id        bigint  not null,
    measured_on    date    not null,
    value          numeric not null,
    begun_at       numeric not null,

    primary key (administration, goal_id, measured_on),
    foreign key (administration, goal_id) references goal (administration, id) on delete cascade
);
call protect('goal_standing', 'select, insert, update, delete');

-- The day that the goals were measured the last time.
create table goal_day (
    administration int  primary key references administration,
    day            date not null
);
call protect('goal_day', 'select, insert, update');
