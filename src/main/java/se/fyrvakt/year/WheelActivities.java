package se.fyrvakt.year;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.SeenRows;

/** The wheels and what recurs in them, for whoever sees them all; nothing for others. Within a transaction. */
@Component
public class WheelActivities {

    private static final String REGISTER = "aktiviteter";

    private final SeenRows seen;
    private final JdbcClient db;

    WheelActivities(SeenRows seen, JdbcClient db) {
        this.seen = seen;
        this.db = db;
    }

    /**
     * A time that an activity is to be done.
     *
     * @param version how many times it, or what is kept of the time, has been written
     * @param planned the day it has by its rule, or the last of its month
     * @param from the first day it can be done
     */
    public record Occurrence(
            long activity, int version, String text, LocalDate planned, LocalDate from, LocalDate due) {}

    /** By name. */
    public List<String> wheels(Visitor visitor) {
        return seen.all(REGISTER, visitor)
                ? db.sql("select wheel from activity group by wheel order by wheel")
                        .query((found, n) -> requireNonNull(found.getString("wheel")))
                        .list()
                : List.of();
    }

    /** Of the day's year and the next, by day. */
    public List<Occurrence> of(String wheel, LocalDate day, Visitor visitor) {
        return seen.all(REGISTER, visitor)
                ? db.sql("""
                        select a.id, a.version + coalesce(i.version, 0) as version, a.text, o.planned_on, o.due,
                               case when a.rule is null and not o.is_moved then date_trunc('month', o.due)::date else o.due end as from_on
                          from activity_occurrences(:first, :last, :day) o join activity a on a.id = o.activity_id
                          left join activity_instance i on i.name_key = a.name_key and i.planned_on = o.planned_on
                         where fold_key(a.wheel) = fold_key(:wheel) order by o.due, a.text, a.id
                        """)
                        .param("wheel", wheel)
                        .param("first", day.with(firstDayOfYear()))
                        .param("last", day.plusYears(1).with(lastDayOfYear()))
                        .param("day", day)
                        .query((found, n) -> new Occurrence(
                                found.getLong("id"),
                                found.getInt("version"),
                                requireNonNull(found.getString("text")),
                                day(found, "planned_on"),
                                day(found, "from_on"),
                                day(found, "due")))
                        .list()
                : List.of();
    }

    private static LocalDate day(ResultSet found, String column) throws SQLException {
        return requireNonNull(found.getObject(column, LocalDate.class));
    }
}
