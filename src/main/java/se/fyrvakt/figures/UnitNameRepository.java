package se.fyrvakt.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What units are called, by code: figures know only the codes. */
@Repository
public class UnitNameRepository {

    private final JdbcClient db;

    UnitNameRepository(JdbcClient db) {
        this.db = db;
    }

    /** Within a transaction of an administration. */
    public Map<String, String> all() {
        var names = new HashMap<String, String>();
        db.sql("select code, name from unit")
                .query((found, n) -> names.put(
                        Objects.requireNonNull(found.getString("code")),
                        Objects.requireNonNull(found.getString("name"))))
                .list();
        return names;
    }
}
