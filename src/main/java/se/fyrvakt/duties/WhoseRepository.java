package se.fyrvakt.duties;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Finds by what keys the duties of staff are known, within a transaction of the administration. */
@Repository
class WhoseRepository {

    private final JdbcClient db;

    WhoseRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those of all who work in the units that the visitor manages. */
    Whose staff(Visitor visitor, LocalDate day) {
        var placed = visitor.placed(Role.MANAGER);
        var keys = keys(
                """
                select distinct email_key as key from person
                 where email_key is not null and (:everywhere or unit_id = any(:units))
                   and (employed_from is null or employed_from <= :day) and (employed_until is null or employed_until >= :day)
                """,
                db -> db.param("everywhere", placed.everywhere())
                        .param("units", placed.array())
                        .param("day", day));
        return new Whose(keys, Set.of());
    }

    private List<String> keys(String sql, UnaryOperator<JdbcClient.StatementSpec> with) {
        return with.apply(db.sql(sql))
                .query((found, n) -> requireNonNull(found.getString("key")))
                .list();
    }
}
