package se.fyrvakt.handling;

import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Finds incidents, within a transaction of the administration. Whether somebody may see them is asked elsewhere. */
@Repository
class HandledIncidentRepository {

    private final JdbcClient db;

    HandledIncidentRepository(JdbcClient db) {
        this.db = db;
    }

    HandledIncident get(long id, Visitor visitor) {
        return db.sql("""
                select i.*, a.name as asset_name, u.name as unit_name,
                       coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                                  where p.email_key = i.handler_key order by p.id limit 1), i.handler) as handled_by,
                       concat_ws(', ', case when i.hits_confidentiality then 'konfidentialitet' end,
                                       case when i.hits_integrity then 'riktighet' end,
                                       case when i.hits_availability then 'tillgänglighet' end) as hits,
                       :coordinates or coalesce(i.handler_key = any(:keys), false) as may_write
                  from incident i left join asset a on a.id = i.asset_id left join unit u on u.id = i.unit_id
                 where i.id = :id
                """)
                .param("id", id)
                .param("coordinates", visitor.is(Role.COORDINATOR))
                .param("keys", visitor.called())
                .query((found, n) -> incident(found))
                .single();
    }

    /** No two write in its numbered registers at once. */
    void hold(long id) {
        db.sql("select id from incident where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** @param table one whose rows are numbered within their incident */
    int nextPlace(String table, long incident) {
        return db.sql("select coalesce(max(place), 0) + 1 from %s where incident_id = :incident".formatted(table))
                .param("incident", incident)
                .query(Integer.class)
                .single();
    }

    /** The number of the next measure that comes of it: "IR-4 Å2". */
    String nextMeasure(HandledIncident incident) {
        return db.sql("""
                select :number || ' Å' || coalesce(max(substring(m.number from ' Å([0-9]{1,6})$')::int), 0) + 1
                  from measure m join incident i on %s where i.id = :id
                """.formatted(ClosingRepository.ITS_MEASURES))
                .param("number", incident.number())
                .param("id", incident.id())
                .query(String.class)
                .single();
    }

    private static HandledIncident incident(ResultSet found) throws SQLException {
        return new HandledIncident(
                found.getLong("id"),
                found.getInt("version"),
                found.getString("number"),
                found.getString("headline"),
                text(found, "status"),
                text(found, "judgement"),
                text(found, "kind"),
                text(found, "severity"),
                text(found, "asset_name"),
                text(found, "unit_name"),
                text(found, "handled_by"),
                text(found, "hits"),
                text(found, "cause"),
                text(found, "lesson"),
                text(found, "report_text"),
                text(found, "no_measures_because"),
                found.getBoolean("may_write"));
    }

    static String text(ResultSet found, String column) throws SQLException {
        return requireNonNullElse(found.getString(column), "");
    }
}
