package se.fyrvakt.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the papers as they were finally adopted elsewhere, within a transaction of the administration. */
@Repository
class FinalRepository {

    private final JdbcClient db;
    private final Clock clock;

    FinalRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param file as it was sent in */
    record Final(long id, KeptFile file, Instant attachedAt, String attachedBy) {}

    void add(long report, KeptFile file, String by) {
        db.sql("""
                insert into report_final (administration, report, file_name, content, digest, attached_at, attached_by)
                values (current_administration(), :report, :name, :content, :digest, :at, :by)
                """)
                .param("report", report)
                .param("name", file.name())
                .param("content", file.content())
                .param("digest", file.digest())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
    }

    /** The latest first, without their bytes. */
    List<Final> all(long report) {
        return db.sql("""
                select id, file_name, ''::bytea as content, digest, attached_at, attached_by
                  from report_final where report = :report order by id desc
                """).param("report", report).query(FinalRepository::found).list();
    }

    Optional<Final> find(long report, long id) {
        return db.sql("""
                select id, file_name, content, digest, attached_at, attached_by
                  from report_final where report = :report and id = :id
                """)
                .param("report", report)
                .param("id", id)
                .query(FinalRepository::found)
                .optional();
    }

    private static Final found(ResultSet found, int n) throws SQLException {
        return new Final(
                found.getLong("id"),
                new KeptFile(found.getString("file_name"), found.getBytes("content"), found.getBytes("digest")),
                found.getObject("attached_at", OffsetDateTime.class).toInstant(),
                found.getString("attached_by"));
    }
}
