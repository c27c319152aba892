package se.fyrvakt.ordering;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Finds requests, and what can be asked for, within a transaction of the administration. */
@Repository
class OrderRepository {

    /** Nobody decides on their own, though they be deputy. Whoever asked, whom it is about, and whoever is to act may see it. */
    private static final String SEEN = """
            select * from (
                select q.*, a.name as asset, coalesce(p.first_name || ' ' || p.last_name, q.employee_id) as person,
                       coalesce(w.approver_key, '') as approver, coalesce(w.carrier_key, '') as carrier,
                       (w.approver_key = any(:keys) or :coordinates and w.approver_key is null) and w.person_key is distinct from fold_key(:email) as decides,
                       w.carrier_key = any(:keys) or :coordinates and w.carrier_key is null as carries,
                       q.requested_by_key = any(:keys) or w.person_key = fold_key(:email) as own
                  from access_request q join access_request_people(:day) w on w.request_id = q.id
                  join asset a on a.id = q.asset_id left join person p on p.id = w.person_id) s
             where %s order by requested_on desc, id desc limit 100
            """;

    private final JdbcClient db;

    OrderRepository(JdbcClient db) {
        this.db = db;
    }

    /** What the visitor has asked for, and what others have asked for them, the latest first. */
    List<Request> own(LocalDate day, Visitor visitor) {
        return seen("own", day, visitor).query((found, n) -> request(found)).list();
    }

    /** The one of that number, if the visitor has anything to do with it. */
    Optional<Request> find(long id, LocalDate day, Visitor visitor) {
        return seen("id = :id and (own or decides or carries or :coordinates)", day, visitor)
                .param("id", id)
                .query((found, n) -> request(found))
                .optional();
    }

    private JdbcClient.StatementSpec seen(String condition, LocalDate day, Visitor visitor) {
        return db.sql(SEEN.formatted(condition))
                .param("day", day)
                .param("keys", visitor.called())
                .param("email", visitor.email())
                .param("coordinates", visitor.is(Role.COORDINATOR));
    }

    /** Whom the visitor may ask for, by employee number: themselves first, then those whose nearest manager they are. */
    Map<String, String> people(LocalDate day, Visitor visitor) {
        return named("""
                select p.employee_id as code, p.first_name || ' ' || p.last_name as name
                  from person p
                 where (p.employed_until is null or p.employed_until >= :day)
                   and (p.email_key = fold_key(:email)
                        or p.unit_id in (select m.unit_id from unit_managers(:day) m where m.manager_key = any(:keys)))
                 order by p.email_key is distinct from fold_key(:email), p.last_name, p.first_name, p.id
                """, day, visitor);
    }

    /** What the visitor may ask for access to, by code: of those only managers may order nothing where the visitor is none. */
    Map<String, String> systems(LocalDate day, Visitor visitor) {
        return named("""
                select a.asset_id as code, a.name
                  from access_routines() r join asset a on a.id = r.asset_id
                 where (a.in_use_on is null or a.in_use_on <= :day) and (a.retired_on is null or a.retired_on > :day)
                   and (r.ordered_by = 'alla' or r.ordered_by = 'chefer' and exists (select from unit_managers(:day) m where m.manager_key = any(:keys)))
                 order by a.name, a.id
                """, day, visitor);
    }

    private Map<String, String> named(String sql, LocalDate day, Visitor visitor) {
        var named = new LinkedHashMap<String, String>();
        db.sql(sql)
                .param("day", day)
                .param("keys", visitor.called())
                .param("email", visitor.email())
                .query((found, n) ->
                        Map.entry(requireNonNull(found.getString("code")), requireNonNull(found.getString("name"))))
                .list()
                .forEach(each -> named.put(each.getKey(), each.getValue()));
        return named;
    }

    private static Request request(ResultSet found) throws SQLException {
        return new Request(
                found.getLong("id"),
                found.getInt("version"),
                text(found, "asset"),
                text(found, "person"),
                text(found, "entitlement"),
                Wish.of(text(found, "kind")),
                requireNonNull(found.getObject("from_on", LocalDate.class)),
                found.getObject("until_on", LocalDate.class),
                text(found, "reason"),
                found.getBoolean("is_urgent"),
                text(found, "requested_by"),
                requireNonNull(found.getObject("requested_on", LocalDate.class)),
                text(found, "decision"),
                text(found, "comment"),
                text(found, "decided_by"),
                found.getObject("decided_on", LocalDate.class),
                found.getObject("done_on", LocalDate.class),
                found.getObject("ended_on", LocalDate.class),
                text(found, "approver"),
                text(found, "carrier"),
                found.getBoolean("decides"),
                found.getBoolean("carries"));
    }

    private static String text(ResultSet found, String column) throws SQLException {
        return requireNonNullElse(found.getString(column), "");
    }
}
