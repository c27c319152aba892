package se.fyrvakt.handling;

import static java.util.Objects.requireNonNull;
import static se.fyrvakt.handling.HandledIncidentRepository.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.notification.Proposals.Grounds;

/** Finds what closing incidents hangs on, in one statement within a transaction of the administration. */
@Repository
class ClosingRepository {

    /** SQL that holds for the measures {@code m} that come of the incident {@code i}. */
    static final String ITS_MEASURES =
            "fold_key(m.reference) collate \"C\" = i.key and fold_key(m.source) = 'incident'";

    private static final String STATES = """
            select i.*, coalesce(i.known_at, i.reported_at) as known,
                   (select count(*) from measure m where %s) as measures,
                   (select count(*) from incident_task t where t.incident_id = i.id and t.done_at is null) as open_tasks,
                   (select count(*) from plan_activation v where v.incident_id = i.id and v.active_until is null) as open_plans,
                   array(select c.regime from notification_case c where c.incident_id = i.id) as decided
              from incident i where i.id = any(:ids)
            """.formatted(ITS_MEASURES);

    private final JdbcClient db;

    ClosingRepository(JdbcClient db) {
        this.db = db;
    }

    Closing of(long incident) {
        return requireNonNull(of(Set.of(incident), "").get(incident));
    }

    /** Those that are closed already are not among them. */
    Map<Long, Closing> open(Collection<Long> incidents) {
        return of(incidents, " and i.status is distinct from 'avslutad' and i.closed_on is null");
    }

    private Map<Long, Closing> of(Collection<Long> incidents, String more) {
        var states = new HashMap<Long, Closing>();
        db.sql(STATES + more).param("ids", incidents.toArray(Long[]::new)).query(found -> {
            states.put(found.getLong("id"), closing(found));
        });
        return states;
    }

    private static Closing closing(ResultSet found) throws SQLException {
        return new Closing(
                text(found, "judgement"),
                text(found, "kind"),
                found.getObject("same_as_id") != null,
                text(found, "cause"),
                text(found, "no_measures_because"),
                found.getLong("measures"),
                found.getLong("open_tasks"),
                found.getLong("open_plans"),
                Set.of((String[]) found.getArray("decided").getArray()),
                new Grounds(
                        requireNonNull(HandlingRepository.instant(found, "known")),
                        found.getBoolean("is_personal_data"),
                        found.getBoolean("is_crime"),
                        found.getObject("significant_at") != null));
    }
}
