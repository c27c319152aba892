package se.fyrvakt.year;

import static java.util.Objects.requireNonNull;

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
     * @param version how many times it has been written
     * @param month from 1, every year
     */
    public record Activity(long id, int version, String text, int month) {}

    /** By name. */
    public List<String> wheels(Visitor visitor) {
        return seen.all(REGISTER, visitor)
                ? db.sql("select wheel from activity group by wheel order by wheel")
                        .query((found, n) -> requireNonNull(found.getString("wheel")))
                        .list()
                : List.of();
    }

    /** By month. */
    public List<Activity> of(String wheel, Visitor visitor) {
        return seen.all(REGISTER, visitor)
                ? db.sql(
                                "select id, version, text, month from activity where fold_key(wheel) = fold_key(:wheel) order by month, text, id")
                        .param("wheel", wheel)
                        .query((found, n) -> new Activity(
                                found.getLong("id"),
                                found.getInt("version"),
                                requireNonNull(found.getString("text")),
                                found.getInt("month")))
                        .list()
                : List.of();
    }
}
