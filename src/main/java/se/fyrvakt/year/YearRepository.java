package se.fyrvakt.year;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;

/** Finds what stands in a year, within a transaction of the administration. */
@Repository
class YearRepository {

    /** More than can be drawn or done. */
    private static final int MOST = 1000;

    /** Controls belong to their year and have no month: they are to be done by its end. */
    private static final String ITEMS = """
            select 'aktiviteter' as register, t.id, t.version, t.text, t.wheel, t.hours, o.planned_on, o.due,
                   t.rule is null and not o.is_moved as is_any_day, o.done_on, o.is_done, t.responsible, t.responsible_key
              from activity t join activity_occurrences(:first, :last, :day) o on o.activity_id = t.id
            union all
            select 'internkontroll', c.id, c.version, c.control, 'internkontroll', null, make_date(c.year, 12, 31), make_date(c.year, 12, 31),
                   true, null, c.result is not null, c.responsible, c.responsible_key
              from control_activity c where c.year = extract(year from cast(:day as date))
            """;

    private final JdbcClient db;

    YearRepository(JdbcClient db) {
        this.db = db;
    }

    /** All of the day's year, by month, wheel and day. */
    List<YearItem> of(LocalDate day, Visitor visitor) {
        return inYearOf(day, day, visitor);
    }

    /** All of the year of one day, as it stood on another. */
    List<YearItem> inYearOf(LocalDate one, LocalDate day, Visitor visitor) {
        return between(null, one.with(firstDayOfYear()), one.with(lastDayOfYear()), day, visitor);
    }

    /** Those of an activity in the day's year and the next, by day. */
    List<YearItem> activity(long id, LocalDate day, Visitor visitor) {
        return between(id, day.with(firstDayOfYear()), day.plusYears(1).with(lastDayOfYear()), day, visitor);
    }

    private List<YearItem> between(
            @Nullable Long activity, LocalDate first, LocalDate last, LocalDate day, Visitor visitor) {
        return db.sql("""
                select i.*, i.register = 'aktiviteter' and (:coordinates or coalesce(i.responsible_key = any(:keys), false)) as may_finish,
                       coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                                  where p.email_key = i.responsible_key order by p.id limit 1), i.responsible, '') as who
                  from (%s) i
                 where cast(:activity as bigint) is null or i.register = 'aktiviteter' and i.id = :activity
                 order by date_trunc('month', i.due), i.wheel, i.due, i.text, i.id limit %d
                """.formatted(ITEMS, MOST))
                .param("activity", activity, Types.BIGINT)
                .param("first", first)
                .param("last", last)
                .param("day", day)
                .param("coordinates", visitor.is(Role.COORDINATOR))
                .param("keys", visitor.called())
                .query((found, n) -> item(found))
                .list();
    }

    /** What an activity is, of one that is there. */
    WheelActivity about(long activity) {
        return db.sql("select id, text, wheel, month, rule from activity where id = :id")
                .param("id", activity)
                .query((found, n) -> new WheelActivity(
                        found.getLong("id"),
                        requireNonNull(found.getString("text")),
                        requireNonNull(found.getString("wheel")),
                        recurs(found.getString("rule"), found.getInt("month"))))
                .single();
    }

    private static String recurs(@Nullable String rule, int month) {
        return rule == null ? "varje år i " + Swedish.month(month) : RuleWords.of(rule);
    }

    private static YearItem item(ResultSet found) throws SQLException {
        var hours = found.getBigDecimal("hours");
        return new YearItem(
                requireNonNull(found.getString("register")),
                found.getLong("id"),
                found.getInt("version"),
                requireNonNull(found.getString("text")),
                requireNonNull(found.getString("wheel")),
                requireNonNull(found.getObject("planned_on", LocalDate.class)),
                requireNonNull(found.getObject("due", LocalDate.class)),
                found.getBoolean("is_any_day"),
                requireNonNull(found.getString("who")),
                hours == null ? "" : hours.stripTrailingZeros().toPlainString().replace('.', ','),
                found.getObject("done_on", LocalDate.class),
                found.getBoolean("is_done"),
                found.getBoolean("may_finish"));
    }
}
