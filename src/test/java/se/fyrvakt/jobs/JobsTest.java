package se.fyrvakt.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import se.fyrvakt.ScreenTest;

/** What the program does by the clock happens once, whichever instances run. */
@ScreenTest
class JobsTest {

    private static final Duration OFTEN = Duration.ofMillis(400);
    private static final long PATIENCE = 60;

    @Autowired
    DataSource database;

    private final String name = "prov-" + UUID.randomUUID();

    /** An instance that can be killed: after that nothing of it reaches the database. */
    private static final class Mortal extends DelegatingDataSource {
        private volatile boolean isDead;

        Mortal(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (isDead) {
                throw new SQLException("killed");
            }
            return super.getConnection();
        }
    }

    private JobRunner instance(DataSource from, Runnable work) {
        return new JobRunner(from, List.of(new Job(name, Duration.ofHours(1), work)), OFTEN);
    }

    @Test
    void of_two_instances_one_does_it() throws Exception {
        var done = new AtomicInteger();
        var first = new CountDownLatch(1);
        Runnable work = () -> {
            done.incrementAndGet();
            first.countDown();
        };
        try (var one = instance(database, work);
                var other = instance(database, work)) {
            one.start();
            other.start();
            assertThat(first.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void what_a_killed_instance_had_begun_is_taken_over() throws Exception {
        var begun = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var takenOver = new CountDownLatch(1);
        var mortal = new Mortal(database);
        try (var killed = instance(mortal, () -> {
                    begun.countDown();
                    wait(never);
                });
                var other = instance(database, takenOver::countDown)) {
            killed.start();
            assertThat(begun.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
            mortal.isDead = true;
            other.start();
            assertThat(takenOver.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
            never.countDown();
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its last heartbeat, those that are waited for, and the time until somebody looks and begins. */
    @Test
    void with_the_heartbeats_in_use_it_is_taken_over_within_a_minute() {
        var beats = JobRunner.MISSED + 3L;
        assertThat(JobRunner.HEARTBEAT.multipliedBy(beats)).isLessThanOrEqualTo(Duration.ofSeconds(60));
    }
}
