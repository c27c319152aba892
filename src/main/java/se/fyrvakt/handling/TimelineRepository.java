package se.fyrvakt.handling;

import static java.util.Objects.requireNonNull;
import static se.fyrvakt.handling.HandledIncidentRepository.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Draws an incident's timeline from all that is known of it, in one statement within a transaction of the administration. */
@Repository
class TimelineRepository {

    /** The latest; more than that are read in their registers. */
    static final int MOST = 500;

    private static final String LINES = """
            select i.occurred_at as at, false as is_day, 'OCCURRED' as kind, null as what, null as who from incident i where i.id = :id
            union all select i.reported_at, false, 'REPORTED', i.source, null from incident i where i.id = :id
            union all select i.known_at, false, 'KNOWN', null, null from incident i where i.id = :id
            union all select i.judged_at, false, 'JUDGED', i.judgement, null from incident i where i.id = :id
            union all select i.significant_at, false, 'SIGNIFICANT', null, null from incident i where i.id = :id
            union all select i.ended_at, false, 'ENDED', null, null from incident i where i.id = :id
            union all select (i.closed_on + time '23:59:59') at time zone 'Europe/Stockholm', true, 'CLOSED', null, null
                        from incident i where i.id = :id
            union all select n.noted_at, false, 'NOTE', n.note, n.noted_by from incident_note n where n.incident_id = :id
            union all select c.contacted_at, false, 'CONTACT', concat_ws(': ', concat_ws(', ', c.whom, c.channel), c.said), c.contacted_by
                        from incident_contact c where c.incident_id = :id
            union all select t.done_at, false, 'TASK', t.task, t.responsible from incident_task t where t.incident_id = :id
            union all select s.sent_at, false, 'SENT', concat_ws(', ', k.regime || ' ' || s.step, s.recipient), s.sender
                        from notification_step s join notification_case k on k.id = s.case_id where k.incident_id = :id
            union all select v.active_from, false, 'PLAN_FROM', p.name, v.decided_by
                        from plan_activation v join continuity_plan p on p.id = v.plan_id where v.incident_id = :id
            union all select v.active_until, false, 'PLAN_UNTIL', p.name, null
                        from plan_activation v join continuity_plan p on p.id = v.plan_id where v.incident_id = :id
            """;

    private final JdbcClient db;

    TimelineRepository(JdbcClient db) {
        this.db = db;
    }

    /** The earliest first. */
    List<Happening> of(long incident) {
        return db
                .sql("""
                select x.at, x.is_day, x.kind, x.what,
                       coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                                  where p.email_key = fold_key(x.who) collate "C" order by p.id limit 1), x.who) as who
                  from (select * from (%s) l where l.at is not null order by l.at desc limit :most) x
                """.formatted(LINES))
                .param("id", incident)
                .param("most", MOST)
                .query((found, n) -> happening(found))
                .list()
                .stream()
                .sorted(Comparator.comparing(Happening::at).thenComparing(Happening::kind))
                .toList();
    }

    private static Happening happening(ResultSet found) throws SQLException {
        return new Happening(
                requireNonNull(found.getObject("at", OffsetDateTime.class)).toInstant(),
                found.getBoolean("is_day"),
                Happening.Kind.valueOf(found.getString("kind")),
                text(found, "what"),
                text(found, "who"));
    }
}
