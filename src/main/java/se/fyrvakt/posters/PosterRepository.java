package se.fyrvakt.posters;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Finds the units whose posters somebody may print, within a transaction of the administration. */
@Repository
class PosterRepository {

    private static final String PRINTED = """
            from unit where (closed_on is null or closed_on > :day) and (:everywhere or id = any(:units))""";

    private final JdbcClient db;

    PosterRepository(JdbcClient db) {
        this.db = db;
    }

    Page<PosterUnit> page(int number, LocalDate day, Visitor visitor) {
        var total = asking("select count(*) as n " + PRINTED, day, visitor)
                .query((found, n) -> found.getLong("n"))
                .single();
        var units = asking(
                        "select code, name %s order by name, id limit :limit offset :offset".formatted(PRINTED),
                        day,
                        visitor)
                .param("limit", Page.SIZE)
                .param("offset", Page.offset(number))
                .query((found, n) -> unit(found))
                .list();
        return new Page<>(units, number, total);
    }

    Optional<PosterUnit> find(String code, LocalDate day, Visitor visitor) {
        return asking("select code, name %s and key = fold_key(:code)".formatted(PRINTED), day, visitor)
                .param("code", code)
                .query((found, n) -> unit(found))
                .optional();
    }

    private JdbcClient.StatementSpec asking(String sql, LocalDate day, Visitor visitor) {
        var placed = visitor.placed(Role.COORDINATOR, Role.MANAGER);
        return db.sql(sql)
                .param("day", day)
                .param("everywhere", placed.everywhere())
                .param("units", placed.array());
    }

    private static PosterUnit unit(ResultSet found) throws SQLException {
        return new PosterUnit(requireNonNull(found.getString("code")), requireNonNull(found.getString("name")));
    }
}
