alter table incident_task add column responsible_key text collate "C" generated always as (fold_key(responsible)) stored;
create index incident_task_responsible on incident_task (administration, responsible_key);
