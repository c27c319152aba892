package se.fyrvakt.notification;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the clocks that run, within a transaction of the administration. */
@Repository
class RunningClockRepository {

    private static final int MOST = 100;

    private final JdbcClient db;

    RunningClockRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * The most urgent first, at most a hundred.
     *
     * @param before how long before the law's time the internal one is
     */
    List<RunningClock> all(Duration before) {
        return db.sql("""
                select s.*, c.number as case_number
                  from notification_step s join notification_case c on c.id = s.case_id
                 where s.state = 'väntar' and s.due_at is not null and c.decision = 'anmäls'
                 order by s.due_at, s.id limit :most
                """)
                .param("most", MOST)
                .query((found, n) -> clock(found.getString("case_number"), NotificationRepository.step(found), before))
                .list();
    }

    private static RunningClock clock(String kase, NotificationStep step, Duration before) {
        var due = Objects.requireNonNull(step.due());
        return new RunningClock(kase, step, due, due.minus(before));
    }
}
