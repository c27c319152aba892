package se.fyrvakt.handling;

import static se.fyrvakt.handling.HandledIncidentRepository.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cards of continuity plans, within a transaction of the administration. */
@Repository
class PlanCardRepository {

    private final JdbcClient db;

    PlanCardRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<PlanCard> find(long plan) {
        return db.sql("""
                select p.*, replace(cast(trim_scale(p.longest_outage_hours) as text), '.', ',') as outage, a.name as asset, u.name as unit,
                       coalesce((select concat_ws(' ', o.first_name, o.last_name) || ', ' || o.email from person o
                                  where o.email_key = p.responsible_key order by o.id limit 1), p.responsible) as led_by
                  from continuity_plan p join asset a on a.id = p.asset_id left join unit u on u.id = p.unit_id
                 where p.id = :plan
                """).param("plan", plan).query((found, n) -> card(found)).optional();
    }

    private static PlanCard card(ResultSet found) throws SQLException {
        return new PlanCard(
                found.getString("name"),
                found.getString("asset"),
                text(found, "unit"),
                text(found, "outage"),
                text(found, "led_by"),
                text(found, "decided_on"),
                text(found, "exercised_on"),
                lines(found, "roles"),
                lines(found, "first_actions"),
                lines(found, "contacts"));
    }

    private static List<String> lines(ResultSet found, String column) throws SQLException {
        return text(found, column).lines().filter(line -> !line.isBlank()).toList();
    }
}
