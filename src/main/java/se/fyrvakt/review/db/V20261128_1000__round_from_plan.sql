-- What a round is made for, and how many its sample was drawn from.
alter table access_round
    add population int check (population between 1 and 10000000),
    add activity text collate svensk check (length(activity) <= 200),
    add planned_on date,
    add control text collate svensk check (length(control) <= 400),
    add constraint access_round_activity_has_a_day check ((activity is null) = (planned_on is null));
