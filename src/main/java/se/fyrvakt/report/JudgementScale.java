package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The levels to judge by, as of a day, within a transaction of the administration. */
@Repository
class JudgementScale {

    private final JdbcClient db;

    JudgementScale(JdbcClient db) {
        this.db = db;
    }

    /** The best first. */
    List<String> on(LocalDate day) {
        return db.sql("""
                select level from judgement_level
                 where coalesce(valid_from, '-infinity') <= :day and coalesce(valid_until, 'infinity') >= :day
                 order by place, id
                """)
                .param("day", day)
                .query((found, n) -> found.getString("level"))
                .list();
    }
}
