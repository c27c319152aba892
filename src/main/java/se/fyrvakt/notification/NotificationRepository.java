package se.fyrvakt.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static se.fyrvakt.notification.NotifiedIncidentRepository.instant;
import static se.fyrvakt.notification.NotifiedIncidentRepository.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cases and their steps, within a transaction of the administration. */
@Repository
class NotificationRepository {

    private final JdbcClient db;

    NotificationRepository(JdbcClient db) {
        this.db = db;
    }

    List<NotificationCase> of(long incident) {
        return cases("c.incident_id = :number", incident);
    }

    /** The case that a step is part of. */
    Optional<NotificationCase> ofStep(long step) {
        return cases("c.id = (select case_id from notification_step where id = :number)", step).stream()
                .findFirst();
    }

    /** Incidents with a case that counts from another time than the incident now says. */
    List<Long> changed() {
        return db.sql("""
                select distinct i.id
                  from notification_case c join incident i on i.id = c.incident_id
                 where c.decision = 'anmäls'
                   and (c.known_at is distinct from coalesce(i.known_at, i.reported_at)
                        or c.ended_at is distinct from i.ended_at)
                """).query((found, n) -> found.getLong("id")).list();
    }

    private List<NotificationCase> cases(String which, long number) {
        var steps = steps(which, number);
        return db.sql("select c.* from notification_case c where " + which + " order by c.regime")
                .param("number", number)
                .query((found, n) -> kase(found, steps.getOrDefault(found.getLong("id"), List.of())))
                .list();
    }

    private record OfCase(long kase, NotificationStep step) {}

    private Map<Long, List<NotificationStep>> steps(String which, long number) {
        return db
                .sql("select s.* from notification_step s join notification_case c on c.id = s.case_id where " + which
                        + " order by s.step collate \"C\"")
                .param("number", number)
                .query((found, n) -> new OfCase(found.getLong("case_id"), step(found)))
                .list()
                .stream()
                .collect(groupingBy(OfCase::kase, mapping(OfCase::step, toList())));
    }

    private static NotificationCase kase(ResultSet found, List<NotificationStep> steps) throws SQLException {
        return new NotificationCase(
                found.getLong("id"),
                found.getInt("version"),
                found.getString("number"),
                found.getLong("incident_id"),
                found.getString("regime"),
                found.getString("decision").equals(NotificationCases.NOTIFIED),
                found.getString("reason"),
                found.getString("decided_by"),
                Objects.requireNonNull(instant(found, "decided_at")),
                instant(found, "handled_at"),
                steps);
    }

    static NotificationStep step(ResultSet found) throws SQLException {
        return new NotificationStep(
                found.getLong("id"),
                found.getInt("version"),
                found.getString("step"),
                found.getString("recipient"),
                found.getString("state"),
                instant(found, "due_at"),
                instant(found, "sent_at"),
                text(found, "sender"),
                text(found, "reference"),
                text(found, "note"));
    }
}
