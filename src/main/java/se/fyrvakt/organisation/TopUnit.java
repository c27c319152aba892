package se.fyrvakt.organisation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The unit that is the administration itself. */
@Repository
public class TopUnit {

    private final JdbcClient db;

    TopUnit(JdbcClient db) {
        this.db = db;
    }

    /** What it is called; empty where there is none. Within a transaction of the administration. */
    public Optional<String> name() {
        return db.sql("select name from unit where kind = 'förvaltning' order by above_id nulls first, id limit 1")
                .query(String.class)
                .optional();
    }
}
