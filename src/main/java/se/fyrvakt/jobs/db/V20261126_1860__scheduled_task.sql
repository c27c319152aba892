-- What db-scheduler keeps: when each job is next to run, and who is running it. It holds nothing of any administration.
create table scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,

    primary key (task_name, task_instance)
);

create index scheduled_task_next on scheduled_task (execution_time);
create index scheduled_task_heartbeat on scheduled_task (last_heartbeat);
grant select, insert, update, delete on scheduled_task to ${app};
