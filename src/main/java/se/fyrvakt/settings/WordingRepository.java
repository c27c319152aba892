package se.fyrvakt.settings;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what an administration has written, within a transaction of it. */
@Repository
public class WordingRepository {

    private final JdbcClient db;

    WordingRepository(JdbcClient db) {
        this.db = db;
    }

    /** The latest that is valid on the day; empty for none. */
    public String on(LocalDate day, Wording wording) {
        return db.sql("""
                select words from wording
                 where name = :name and valid_from <= :day and (valid_until is null or valid_until >= :day)
                 order by valid_from desc limit 1
                """)
                .param("name", wording.word())
                .param("day", day)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
