package se.fyrvakt.warnings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;

/** Keeps whom has been warned of what, and who has taken it, within a transaction of the administration. */
@Repository
class WarningRepository {

    private static final String WAITING = """
            select s.id, c.number, s.due_at, t.email
              from notification_step s join notification_case c on c.id = s.case_id
              left join clock_taking t on t.step_id = s.id and t.due_at = s.due_at
             where s.state = 'väntar' and s.due_at is not null and c.decision = 'anmäls'
            """;

    private final JdbcClient db;

    WarningRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those that are due before. */
    List<WatchedStep> waiting(Instant until) {
        return db.sql(WAITING + " and s.due_at <= :until order by s.due_at, s.id")
                .param("until", at(until))
                .query(WarningRepository::step)
                .list();
    }

    Optional<WatchedStep> waiting(long step) {
        return db.sql(WAITING + " and s.id = :step")
                .param("step", step)
                .query(WarningRepository::step)
                .optional();
    }

    private static WatchedStep step(ResultSet row, int n) throws SQLException {
        return new WatchedStep(
                row.getLong("id"), row.getString("number"), instant(row, "due_at"), row.getString("email"));
    }

    /** Who has been warned, and when. */
    Map<String, Instant> warned(WatchedStep step, int hours) {
        var warned = new LinkedHashMap<String, Instant>();
        db.sql("""
                select contact, written_at from clock_warning
                 where step_id = :step and due_at = :due and hours = :hours order by written_at
                """)
                .param("step", step.id())
                .param("due", at(step.due()))
                .param("hours", hours)
                .query((row, n) -> Map.entry(row.getString("contact"), instant(row, "written_at")))
                .list()
                .forEach(each -> warned.put(each.getKey(), each.getValue()));
        return warned;
    }

    /** False where that has been done already. */
    boolean warn(WatchedStep step, int hours, String contact, Instant now) {
        return db.sql("""
                insert into clock_warning (administration, step_id, due_at, hours, contact, written_at)
                values (current_administration(), :step, :due, :hours, :contact, :now) on conflict do nothing
                """)
                        .param("step", step.id())
                        .param("due", at(step.due()))
                        .param("hours", hours)
                        .param("contact", contact)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** The first to take it has it. */
    void take(WatchedStep step, Visitor visitor, Instant now) {
        db.sql("""
                insert into clock_taking (administration, step_id, due_at, email, name, taken_at)
                values (current_administration(), :step, :due, :email, :name, :now) on conflict do nothing
                """)
                .param("step", step.id())
                .param("due", at(step.due()))
                .param("email", visitor.email())
                .param("name", visitor.name())
                .param("now", at(now))
                .update();
    }

    /** By step: who has it, and since when. */
    Map<Long, String> taken() {
        var taken = new LinkedHashMap<Long, String>();
        db.sql("""
                select t.step_id, t.name, t.taken_at
                  from clock_taking t join notification_step s on s.id = t.step_id and s.due_at = t.due_at
                 where s.state = 'väntar'
                """)
                .query((row, n) -> Map.entry(
                        row.getLong("step_id"),
                        row.getString("name") + ", " + Swedish.moment(instant(row, "taken_at"))))
                .list()
                .forEach(each -> taken.put(each.getKey(), each.getValue()));
        return taken;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
