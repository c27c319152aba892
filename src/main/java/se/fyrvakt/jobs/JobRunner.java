package se.fyrvakt.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Runs the jobs of this instance, as one of those that share the database. */
final class JobRunner implements AutoCloseable {

    static final int MISSED = 4;
    static final Duration HEARTBEAT = Duration.ofSeconds(8);

    private static final int THREADS = 3;
    private static final Duration WAIT_AT_END = Duration.ofSeconds(5);

    private final Scheduler scheduler;

    /**
     * @param heartbeat how often it says that it lives; after four that did not come another instance takes over, which
     *     is looked for every second heartbeat
     */
    JobRunner(DataSource database, List<Job> jobs, Duration heartbeat) {
        scheduler = Scheduler.create(database)
                .startTasks(jobs.stream().map(JobRunner::task).toList())
                .tableName("scheduled_task")
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(THREADS)
                .pollingInterval(heartbeat.dividedBy(4))
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(WAIT_AT_END)
                .build();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .execute((instance, context) -> job.work().run());
    }

    void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
