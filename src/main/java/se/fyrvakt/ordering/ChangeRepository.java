package se.fyrvakt.ordering;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Finds who begins, changes work and leaves, and what they reach, within a transaction of the administration. */
@Repository
class ChangeRepository {

    /** Each once that an order would name alike. An entitlement without a word of its own is called by its folder. */
    private static final String REACHED = """
            with mine as materialized (
                select r.id, r.asset_id, r.entitlement_key, left(coalesce(r.entitlement, r.folder, 'åtkomst'), 60) as entitlement
                  from access_of(array[:person]::bigint[], :day) o join access_row r on r.id = o.id),
            theirs as (
                select r.id, r.asset_id, coalesce(r.entitlement, 'åtkomst') as entitlement, o.person_id
                  from access_of((
                       select array_agg(c.id) from person c join person p on p.id = :person
                        where c.unit_id = p.unit_id and c.title = p.title and c.id <> p.id and (c.employed_until is null or c.employed_until >= :day)), :day) o
                  join access_row r on r.id = o.id
                 where not exists (select from mine m where m.asset_id = r.asset_id and m.entitlement_key is not distinct from r.entitlement_key)),
            named as (
                select id, asset_id, entitlement, null as person_id from mine union all select id, asset_id, entitlement, person_id from theirs),
            shown as (
                select min(id) as id, asset_id, min(entitlement) as entitlement, fold_key(entitlement) collate "C" as entitlement_key, count(distinct person_id) as number
                  from named group by asset_id, fold_key(entitlement) collate "C", person_id is null)
            select s.id, a.asset_id as code, a.name as asset, s.entitlement, s.number
              from shown s join asset a on a.id = s.asset_id join person p on p.id = :person
             where not exists (
                   select from access_request q
                    where q.asset_id = s.asset_id and q.employee_id_key = p.key and q.entitlement_key = s.entitlement_key
                      and q.kind = case when s.number = 0 then 'avsluta' else 'ny' end
                      and (q.requested_on = :day or q.done_on is null and q.decision is distinct from 'avslagen'))
             order by s.number > 0, s.number desc, a.name, s.entitlement, s.id limit 100
            """;

    private final JdbcClient db;

    ChangeRepository(JdbcClient db) {
        this.db = db;
    }

    /** Somebody who comes to the visitor, and whom the visitor has not gone through. */
    Optional<Newcomer> newcomer(long person, LocalDate day, Visitor visitor) {
        return asking("""
                select p.id, p.employee_id, p.first_name || ' ' || p.last_name as name, u.name as unit, p.title, c.changed_on,
                       p.employed_from is not distinct from c.changed_on as is_employed
                  from people_changing(:day) c join person p on p.id = c.person_id left join unit u on u.id = p.unit_id
                 where p.id = :person and (c.manager_key = any(:keys) or :coordinates and c.manager_key is null)
                """, day, visitor)
                .param("person", person)
                .query((found, n) -> newcomer(found))
                .optional();
    }

    /** What they reach and what their colleagues with the same post do, without what has been ordered: their own first, the commonest first. */
    List<Reached> reached(Newcomer somebody, LocalDate day) {
        return db.sql(REACHED)
                .param("person", somebody.id())
                .param("day", day)
                .query((found, n) -> new Reached(
                        found.getLong("id"),
                        text(found, "code"),
                        text(found, "asset"),
                        text(found, "entitlement"),
                        found.getLong("number")))
                .list();
    }

    /** Somebody who leaves, whose access of that row is the visitor's to end. */
    Optional<Leaver> leaver(long row, LocalDate day, Visitor visitor) {
        return asking("""
                select l.id, a.asset_id as code, a.name as asset, p.employee_id, p.first_name || ' ' || p.last_name as name, l.last_on,
                       (select array_agg(concat_ws(', ', r.account, r.folder, r.entitlement) order by r.id)
                          from access_of(array[p.id], :day) o join access_row r on r.id = o.id where o.asset_id = l.asset_id) as accounts
                  from access_of_leavers(:day) l join asset a on a.id = l.asset_id join person p on p.id = l.person_id
                  left join access_routines() r on r.asset_id = l.asset_id
                 where l.id = :row and (r.carrier_key = any(:keys) or :coordinates)
                """, day, visitor)
                .param("row", row)
                .query((found, n) -> leaver(found))
                .optional();
    }

    private JdbcClient.StatementSpec asking(String sql, LocalDate day, Visitor visitor) {
        return db.sql(sql)
                .param("day", day)
                .param("keys", visitor.called())
                .param("coordinates", visitor.is(Role.COORDINATOR));
    }

    private static Newcomer newcomer(ResultSet found) throws SQLException {
        return new Newcomer(
                found.getLong("id"),
                text(found, "employee_id"),
                text(found, "name"),
                text(found, "unit"),
                text(found, "title"),
                requireNonNull(found.getObject("changed_on", LocalDate.class)),
                found.getBoolean("is_employed"));
    }

    private static Leaver leaver(ResultSet found) throws SQLException {
        return new Leaver(
                found.getLong("id"),
                text(found, "code"),
                text(found, "asset"),
                text(found, "employee_id"),
                text(found, "name"),
                requireNonNull(found.getObject("last_on", LocalDate.class)),
                Arrays.asList((String[]) found.getArray("accounts").getArray()));
    }

    private static String text(ResultSet found, String column) throws SQLException {
        return requireNonNullElse(found.getString(column), "");
    }
}
