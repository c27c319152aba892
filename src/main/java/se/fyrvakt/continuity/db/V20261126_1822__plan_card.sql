-- What stands on a plan's card, for those who follow it.
alter table continuity_plan
    add column roles         text collate svensk check (length(roles) <= 4000),
    add column first_actions text collate svensk check (length(first_actions) <= 4000),
    add column contacts      text collate svensk check (length(contacts) <= 4000);
