package se.fyrvakt.triage;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Finds the incidents of a manager's units, without a word of what they are about; within a transaction of the administration. */
@Repository
class UnitIncidentRepository {

    private static final String PLACED =
            "from incident t where t.unit_id is not null and (:everywhere or t.unit_id = any(:units))";

    private final JdbcClient db;

    UnitIncidentRepository(JdbcClient db) {
        this.db = db;
    }

    /** Materialized, or the planner counts anew for each unit. */
    Page<UnitIncident> page(int number, Visitor visitor) {
        var placed = visitor.placed(Role.MANAGER);
        var totals = new long[1];
        var rows = db.sql("""
                with n as materialized (select count(*) as total %1$s),
                     t as materialized (select t.* %1$s order by t.reported_at desc, t.id desc limit :limit offset :offset)
                select n.total, t.id, t.number, t.kind, u.name as unit,
                       cast(t.reported_at at time zone 'Europe/Stockholm' as date) as reported_on,
                       coalesce(t.handler_key = any(:keys), false) as is_own,
                       incident_progress(t.status, t.judgement, t.handler) as state
                  from n cross join t
                  join unit u on u.id = t.unit_id
                 order by t.reported_at desc, t.id desc
                """.formatted(PLACED))
                .param("everywhere", placed.everywhere())
                .param("units", placed.array())
                .param("keys", visitor.called())
                .param("limit", Page.SIZE)
                .param("offset", Page.offset(number))
                .query((found, n) -> {
                    totals[0] = found.getLong("total");
                    return row(found);
                })
                .list();
        return new Page<>(rows, number, totals[0]);
    }

    private static UnitIncident row(ResultSet found) throws SQLException {
        return new UnitIncident(
                found.getLong("id"),
                requireNonNull(found.getString("number")),
                InboxRepository.text(found, "kind"),
                InboxRepository.text(found, "unit"),
                requireNonNull(found.getDate("reported_on")).toLocalDate(),
                Progress.valueOf(found.getString("state")),
                found.getBoolean("is_own"));
    }
}
