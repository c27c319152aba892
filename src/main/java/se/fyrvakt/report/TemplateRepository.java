package se.fyrvakt.report;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.document.WordTemplate;

/** Keeps the administration's own Word template, within a transaction of the administration. */
@Repository
class TemplateRepository {

    private final JdbcClient db;
    private final Clock clock;

    TemplateRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Template(String fileName, byte[] content, Instant setAt, String setBy) {
        WordTemplate.Usable usable() {
            return new WordTemplate.Usable(content);
        }
    }

    Optional<Template> find() {
        return db.sql("select file_name, content, set_at, set_by from report_template")
                .query((found, n) -> new Template(
                        found.getString("file_name"),
                        found.getBytes("content"),
                        found.getObject("set_at", OffsetDateTime.class).toInstant(),
                        found.getString("set_by")))
                .optional();
    }

    void set(String fileName, byte[] content, String by) {
        db.sql("""
                insert into report_template (administration, file_name, content, set_at, set_by)
                values (current_administration(), :fileName, :content, :at, :by)
                on conflict (administration) do update
                   set file_name = excluded.file_name, content = excluded.content, set_at = excluded.set_at,
                       set_by = excluded.set_by
                """)
                .param("fileName", fileName)
                .param("content", content)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
    }

    /** False where there was none. */
    boolean remove() {
        return db.sql("delete from report_template").update() > 0;
    }
}
