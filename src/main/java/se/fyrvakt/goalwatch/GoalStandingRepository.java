package se.fyrvakt.goalwatch;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.figures.Goal;

/** Keeps what goals measured, within a transaction of the administration. */
@Repository
class GoalStandingRepository {

    private final JdbcClient db;

    GoalStandingRepository(JdbcClient db) {
        this.db = db;
    }

    /** Whether nobody has begun that day before. */
    boolean begin(LocalDate day) {
        return db.sql("""
                insert into goal_day as d (administration, day) values (current_administration(), :day)
                on conflict (administration) do update set day = excluded.day where d.day < excluded.day
                """).param("day", day).update() == 1;
    }

    /**
     * @param before what was measured when the year began; what was not, began at nothing
     * @param now of the same year
     */
    void note(List<Goal> before, List<Goal> now, LocalDate day) {
        db.sql("""
                insert into goal_standing (administration, goal_id, measured_on, value, begun_at)
                select current_administration(), g.id, :day, n.value, coalesce(b.value, 0)
                  from unnest(cast(:measures as text[]), cast(:values as numeric[])) n(measure, value)
                  join goal g on g.measure = n.measure and g.year = :year
                  left join unnest(cast(:beginnings as text[]), cast(:begun as numeric[])) b(measure, value) on b.measure = n.measure
                on conflict (administration, goal_id, measured_on) do update set value = excluded.value, begun_at = excluded.begun_at
                """)
                .param("day", day)
                .param("year", day.getYear())
                .param("measures", measures(now))
                .param("values", values(now))
                .param("beginnings", measures(before))
                .param("begun", values(before))
                .update();
    }

    private static String[] measures(List<Goal> goals) {
        return goals.stream().map(Goal::measure).toArray(String[]::new);
    }

    private static BigDecimal[] values(List<Goal> goals) {
        return goals.stream().map(goal -> requireNonNull(goal.measured())).toArray(BigDecimal[]::new);
    }
}
