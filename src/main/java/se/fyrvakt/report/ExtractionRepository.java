package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the registers' files were last taken out of the systems they come from. */
@Repository
class ExtractionRepository {

    private final JdbcClient db;

    ExtractionRepository(JdbcClient db) {
        this.db = db;
    }

    /** The latest day of extraction on or before the day, of each register that files were saved in, by address. */
    Map<String, LocalDate> on(LocalDate day) {
        var all = new HashMap<String, LocalDate>();
        db.sql("""
                select register, max(extracted_on) as latest from reading
                 where state = 'SAVED' and extracted_on <= :day group by register
                """).param("day", day).query(found -> {
            all.put(found.getString("register"), found.getObject("latest", LocalDate.class));
        });
        return all;
    }
}
