package se.fyrvakt.handling;

import static java.util.Objects.requireNonNull;
import static se.fyrvakt.handling.HandledIncidentRepository.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Visitor;

/** Finds what is done about an incident, within a transaction of the administration. */
@Repository
class HandlingRepository {

    private static final int MOST = 500;

    private static final String TASKS = """
            select t.id, t.version, t.task, t.due_at, t.done_at,
                   coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                              where p.email_key = t.responsible_key order by p.id limit 1), t.responsible) as who
              from incident_task t where t.incident_id = :incident and %s
             order by t.done_at is not null, t.due_at nulls last, t.id limit :most
            """;

    private final JdbcClient db;

    HandlingRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those that are not done first, by when they are to be. */
    List<HandlingTask> tasks(long incident) {
        return tasks(db.sql(TASKS.formatted("true")), incident);
    }

    /** Only the visitor's own. */
    List<HandlingTask> tasks(long incident, Visitor visitor) {
        return tasks(
                db.sql(TASKS.formatted("t.responsible_key = any(:keys)")).param("keys", visitor.called()), incident);
    }

    private static List<HandlingTask> tasks(JdbcClient.StatementSpec asked, long incident) {
        return asked.param("incident", incident)
                .param("most", MOST)
                .query((found, n) -> new HandlingTask(
                        found.getLong("id"),
                        found.getInt("version"),
                        found.getString("task"),
                        text(found, "who"),
                        instant(found, "due_at"),
                        instant(found, "done_at")))
                .list();
    }

    List<Activation> activations(long incident) {
        return db.sql("""
                select v.id, v.version, v.plan_id, p.name, v.active_from, v.active_until, v.decided_by
                  from plan_activation v join continuity_plan p on p.id = v.plan_id
                 where v.incident_id = :incident order by v.active_from, v.id limit :most
                """)
                .param("incident", incident)
                .param("most", MOST)
                .query((found, n) -> new Activation(
                        found.getLong("id"),
                        found.getInt("version"),
                        found.getLong("plan_id"),
                        found.getString("name"),
                        requireNonNull(instant(found, "active_from")),
                        instant(found, "active_until"),
                        text(found, "decided_by")))
                .list();
    }

    /** All plans by name, those of the incident's own asset first, with what they are plans for. */
    Map<String, String> plans(long incident) {
        var plans = new LinkedHashMap<String, String>();
        db.sql("""
                select p.name, a.name as asset, p.asset_id = i.asset_id as is_own
                  from incident i cross join continuity_plan p join asset a on a.id = p.asset_id
                 where i.id = :incident order by coalesce(p.asset_id = i.asset_id, false) desc, p.name, p.id limit :most
                """).param("incident", incident).param("most", MOST).query(found -> {
            plans.put(found.getString("name"), found.getString("name") + " (" + found.getString("asset") + ")");
        });
        return plans;
    }

    /** The measures that come of it, by when they are to be done. */
    List<Remedy> remedies(long incident) {
        return db.sql("""
                select m.id, m.text, m.due_on, m.status,
                       coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                                  where p.email_key = m.responsible_key order by p.id limit 1), m.responsible) as who
                  from incident i join measure m on %s
                 where i.id = :incident order by m.due_on nulls last, m.id limit :most
                """.formatted(ClosingRepository.ITS_MEASURES))
                .param("incident", incident)
                .param("most", MOST)
                .query((found, n) -> new Remedy(
                        found.getLong("id"),
                        requireNonNull(found.getString("text")),
                        text(found, "who"),
                        found.getObject("due_on", LocalDate.class),
                        text(found, "status")))
                .list();
    }

    /** What was decided about notifications, and what has been sent. */
    List<Notified> notified(long incident) {
        return db.sql("""
                select c.regime, c.decision, s.step, s.recipient, s.due_at, s.sent_at
                  from notification_case c left join notification_step s on s.case_id = c.id and s.state <> 'ej aktuell'
                 where c.incident_id = :incident order by c.regime, s.step collate "C"
                """)
                .param("incident", incident)
                .query((found, n) -> new Notified(
                        found.getString("regime"),
                        found.getString("decision"),
                        text(found, "step"),
                        text(found, "recipient"),
                        instant(found, "due_at"),
                        instant(found, "sent_at")))
                .list();
    }

    static @Nullable Instant instant(ResultSet found, String column) throws SQLException {
        var moment = found.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
