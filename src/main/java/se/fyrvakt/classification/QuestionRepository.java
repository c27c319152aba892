package se.fyrvakt.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.kernel.Swedish;

/** Finds what is asked and what levels mean, as of a day, within a transaction of the administration. */
@Repository
class QuestionRepository {

    private static final String VALID = "valid_from <= :day and (valid_until is null or valid_until >= :day)";

    private final JdbcClient db;

    QuestionRepository(JdbcClient db) {
        this.db = db;
    }

    List<Question> of(Aspect aspect, LocalDate day) {
        return db.sql("select * from classification_question where aspect = :aspect and " + VALID
                        + " order by place, id")
                .param("aspect", aspect.word().toLowerCase(Swedish.LOCALE))
                .param("day", day)
                .query((found, n) -> question(found))
                .list();
    }

    private static Question question(ResultSet found) throws SQLException {
        return new Question(
                found.getString("question"),
                List.of(
                        found.getString("level_0"),
                        found.getString("level_1"),
                        found.getString("level_2"),
                        found.getString("level_3")));
    }

    /** The day from which the newest of them is asked: the method's version. */
    Optional<LocalDate> version(LocalDate day) {
        return db.sql("select max(valid_from) as version from classification_question where " + VALID)
                .param("day", day)
                .query((found, n) -> Optional.ofNullable(found.getObject("version", LocalDate.class)))
                .single();
    }

    /** @param text what the level means for the aspect; empty where nothing is said */
    record Scale(int level, String name, String text) {

        /** "2 Betydande. Kan leda till …". */
        String shown() {
            return "%d %s. %s".formatted(level, name, text);
        }
    }

    /** Levels that can be chosen, from the lowest. */
    List<Scale> scale(Aspect aspect, LocalDate day) {
        return db.sql("""
                select distinct on (level) level, name, coalesce(%s, meaning, '') as said from consequence_level
                 where level < 4 and %s order by level, valid_from desc
                """.formatted(aspect.name().toLowerCase(Locale.ROOT), VALID))
                .param("day", day)
                .query((found, n) -> new Scale(found.getInt("level"), found.getString("name"), found.getString("said")))
                .list();
    }
}
