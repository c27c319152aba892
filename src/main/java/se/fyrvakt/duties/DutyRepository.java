package se.fyrvakt.duties;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;

/** Finds duties, within a transaction of an administration. Nothing of them is kept. */
@Repository
public class DutyRepository {

    private static final String KEYS = """
            with me(key) as (
                select fold_key(:email)
                union
                select email_key from deputy where deputy_key = fold_key(:email) and :day between valid_from and valid_until)
            select key from me
            union
            select r.title_key from role r join me on me.key = r.email_key
             where (r.held_from is null or r.held_from <= :day) and (r.held_until is null or r.held_until >= :day)
            """;

    private static final String GROUPED = """
             select d.duty, count(*) as number, count(*) filter (where d.due < :day) as late, min(d.due) as first, min(d.id) as id
               from %s group by d.duty
              order by min(d.due) < :day desc nulls last, min(d.due) nulls last, d.duty
            """;

    private final JdbcClient db;
    private final Duties duties;

    DutyRepository(JdbcClient db, Duties duties) {
        this.db = db;
        this.duties = duties;
    }

    /** Everybody's. */
    public List<Due> all(LocalDate day) {
        return db.sql(DutySql.BEGIN + "select * from " + DutySql.all(duties.all())
                        + " order by d.due nulls last, d.duty, d.id")
                .param("day", day)
                .query((found, n) -> due(found))
                .list();
    }

    /** Everybody's, kind by kind. */
    List<DutyGroup> groups(LocalDate day) {
        return db.sql(DutySql.BEGIN + GROUPED.formatted(DutySql.all(duties.all())))
                .param("day", day)
                .query((found, n) -> group(found))
                .list();
    }

    /** Somebody's, kind by kind: the late ones first, then by day. */
    List<DutyGroup> groups(Visitor visitor, LocalDate day) {
        var mine = mine(visitor, day);
        return db.sql(DutySql.BEGIN + GROUPED.formatted(DutySql.of(duties.all(), mine)))
                .param("day", day)
                .param("keys", keys(mine))
                .query((found, n) -> group(found))
                .list();
    }

    /** Somebody's of one kind. */
    Page<Due> page(Duty duty, Visitor visitor, LocalDate day, int number) {
        var total = new long[1];
        var found = somebodys(
                        List.of(duty),
                        visitor,
                        day,
                        "count(*) over () as total, d.*",
                        " order by d.due nulls last, d.id limit %d offset %d".formatted(Page.SIZE, Page.offset(number)))
                .query((row, n) -> {
                    total[0] = row.getLong("total");
                    return due(row);
                })
                .list();
        return new Page<>(found, number, total[0]);
    }

    /** All of somebody's. */
    List<Due> of(Visitor visitor, LocalDate day) {
        return somebodys(duties.all(), visitor, day, "d.*", " order by d.due nulls last, d.duty, d.id")
                .query((found, n) -> due(found))
                .list();
    }

    /** The one about the row, if it is somebody's. */
    Optional<Due> find(Duty duty, long row, Visitor visitor, LocalDate day) {
        return somebodys(List.of(duty), visitor, day, "d.*", " where d.id = :row")
                .param("row", row)
                .query((found, n) -> due(found))
                .optional();
    }

    private JdbcClient.StatementSpec somebodys(
            List<Duty> kinds, Visitor visitor, LocalDate day, String what, String end) {
        var mine = mine(visitor, day);
        return db.sql(DutySql.BEGIN + "select " + what + " from " + DutySql.of(kinds, mine) + end)
                .param("day", day)
                .param("keys", keys(mine));
    }

    private Mine mine(Visitor visitor, LocalDate day) {
        return new Mine(
                visitor,
                db.sql(KEYS)
                        .param("email", visitor.email())
                        .param("day", day)
                        .query((found, n) -> requireNonNull(found.getString("key")))
                        .list());
    }

    private static String[] keys(Mine mine) {
        return mine.keys().toArray(String[]::new);
    }

    private DutyGroup group(ResultSet found) throws SQLException {
        return new DutyGroup(
                duty(found),
                found.getLong("number"),
                found.getLong("late"),
                found.getObject("first", LocalDate.class),
                found.getLong("id"));
    }

    private Due due(ResultSet found) throws SQLException {
        return new Due(
                duty(found), found.getLong("id"), found.getObject("due", LocalDate.class), found.getString("who"));
    }

    private Duty duty(ResultSet found) throws SQLException {
        return duties.find(found.getString("duty")).orElseThrow();
    }
}
