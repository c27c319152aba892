package se.fyrvakt.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Swedish;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How files of one source were understood the last time. */
@Repository
class SourceRepository {

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,5}$");
    private static final Pattern UNSTEADY = Pattern.compile("[^\\p{L}]+");

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    SourceRepository(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** @param columns title → the register's column; empty for one to leave out */
    record Source(String register, Map<String, String> columns) {}

    Optional<Source> find(String fileName) {
        return db.sql("select register, columns from reading_source where source = :source")
                .param("source", key(fileName))
                .query((found, n) -> new Source(found.getString(1), columns(found.getString(2))))
                .optional();
    }

    private Map<String, String> columns(String text) {
        return json.readValue(text, new TypeReference<Map<String, String>>() {});
    }

    void remember(String fileName, Source source) {
        db.sql("""
                insert into reading_source (administration, source, register, columns, used_at)
                values (current_administration(), :source, :register, :columns, :at)
                on conflict (administration, source)
                do update set register = excluded.register, columns = excluded.columns, used_at = excluded.used_at
                """)
                .param("source", key(fileName))
                .param("register", source.register())
                .param("columns", json.writeValueAsString(source.columns()))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The file's name without what differs from time to time: "Personer 2024-03-05 (2).xlsx" is "personer". */
    static String key(String fileName) {
        var letters =
                UNSTEADY.matcher(EXTENSION.matcher(fileName).replaceFirst("")).replaceAll(" ");
        return Swedish.composed(letters).strip().toLowerCase(Swedish.LOCALE);
    }
}
