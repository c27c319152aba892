package se.fyrvakt.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;

/** Finds duties, within a transaction of an administration. Nothing of them is kept. */
@Repository
public class DutyRepository {

    private static final String GROUPED = """
             select d.duty, count(*) as number, count(*) filter (where d.due < :day) as late, min(d.due) as first, min(d.id) as id,
                    (select s.showing from duty_showing s where s.account = :account and s.duty = d.duty) as showing
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
        return asking(
                        "select * from " + DutySql.all(duties.all()) + " order by d.due nulls last, d.duty, d.id",
                        day,
                        null)
                .query((found, n) -> due(found))
                .list();
    }

    /** Everybody's, kind by kind, as nobody has chosen to see them. */
    List<DutyGroup> groups(LocalDate day) {
        return asking(GROUPED.formatted(DutySql.all(duties.all())), day, null)
                .param("account", null, Types.BIGINT)
                .query((found, n) -> group(found))
                .list();
    }

    /** Somebody's, kind by kind, as the visitor has chosen to see them: the late ones first, then by day. */
    List<DutyGroup> groups(Whose whose, LocalDate day, Visitor visitor) {
        return asking(GROUPED.formatted(DutySql.of(duties.all(), whose)), day, null)
                .param("account", visitor.account())
                .param("keys", keys(whose))
                .query((found, n) -> group(found))
                .list();
    }

    /** Somebody's of one kind. */
    Page<Due> page(Duty duty, Whose whose, LocalDate day, int number) {
        var total = new long[1];
        var end = " order by d.due nulls last, d.id limit %d offset %d".formatted(Page.SIZE, Page.offset(number));
        var found = of(List.of(duty), whose, day, "count(*) over () as total, d.*", end)
                .query((row, n) -> {
                    total[0] = row.getLong("total");
                    return due(row);
                })
                .list();
        return new Page<>(found, number, total[0]);
    }

    /** All of somebody's. */
    List<Due> of(Whose whose, LocalDate day) {
        return of(duties.all(), whose, day, "d.*", " order by d.due nulls last, d.duty, d.id")
                .query((found, n) -> due(found))
                .list();
    }

    /** The one about the row, if it is somebody's. */
    Optional<Due> find(Duty duty, long row, Whose whose, LocalDate day) {
        return of(List.of(duty), whose, day, "d.*", " where d.id = :row")
                .param("row", row)
                .query((found, n) -> due(found))
                .optional();
    }

    /** All of somebody's that have a day no later than that, however long before they are told of. */
    List<Due> until(Whose whose, LocalDate day, LocalDate until) {
        return of(duties.all(), whose, day, until, "d.*", " where d.due is not null order by d.due, d.duty, d.id")
                .query((found, n) -> due(found))
                .list();
    }

    private JdbcClient.StatementSpec of(List<Duty> kinds, Whose whose, LocalDate day, String what, String end) {
        return of(kinds, whose, day, null, what, end);
    }

    private JdbcClient.StatementSpec of(
            List<Duty> kinds, Whose whose, LocalDate day, @Nullable LocalDate until, String what, String end) {
        return asking("select " + what + " from " + DutySql.of(kinds, whose) + end, day, until)
                .param("keys", keys(whose));
    }

    private JdbcClient.StatementSpec asking(String sql, LocalDate day, @Nullable LocalDate until) {
        return db.sql(DutySql.BEGIN + sql).param("day", day).param("until", until, Types.DATE);
    }

    private static String[] keys(Whose whose) {
        return whose.keys().toArray(String[]::new);
    }

    private DutyGroup group(ResultSet found) throws SQLException {
        return new DutyGroup(
                duty(found),
                found.getLong("number"),
                found.getLong("late"),
                found.getObject("first", LocalDate.class),
                Showing.of(Objects.requireNonNullElse(found.getString("showing"), ""))
                        .orElse(Showing.DAILY),
                found.getLong("id"));
    }

    private Due due(ResultSet found) throws SQLException {
        var moment = found.getObject("moment", OffsetDateTime.class);
        return new Due(
                duty(found),
                found.getLong("id"),
                found.getObject("due", LocalDate.class),
                moment == null ? null : moment.toInstant(),
                found.getString("who"));
    }

    private Duty duty(ResultSet found) throws SQLException {
        return duties.find(found.getString("duty")).orElseThrow();
    }
}
