package se.fyrvakt.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds goals against the figures that measure them. */
@Repository
public class GoalRepository {

    private final JdbcClient db;

    GoalRepository(JdbcClient db) {
        this.db = db;
    }

    /** All goals; those of the figures' own year are measured. Within a transaction of an administration. */
    public List<Goal> on(FigureValues values) {
        var courses = values.each("utbildning.{kurs}.genomfort.andel_procent").stream()
                .map(value -> value.labels().getFirst())
                .toList();
        return db.sql("select year, text, measure, target from goal order by year, measure, id")
                .query((found, n) -> {
                    var figure = Goal.figure(found.getString("measure"), courses);
                    return new Goal(
                            found.getInt("year"),
                            found.getString("text"),
                            found.getString("measure"),
                            found.getBigDecimal("target"),
                            figure,
                            outcome(found.getInt("year"), figure, values));
                })
                .list();
    }

    private static @Nullable FigureValue outcome(int year, @Nullable String figure, FigureValues values) {
        return figure == null || year != values.day().getYear() || !values.knows(figure) ? null : values.get(figure);
    }
}
