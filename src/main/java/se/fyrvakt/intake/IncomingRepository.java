package se.fyrvakt.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which mail has been read, within a transaction of the administration. */
@Repository
class IncomingRepository {

    private static final int SHOWN = 200;

    private final JdbcClient db;

    IncomingRepository(JdbcClient db) {
        this.db = db;
    }

    /** Whether it was read before, and if so whether it became a report. */
    Optional<Boolean> becameReport(String digest) {
        return db.sql("select incident_id is not null from incoming_mail where digest = :digest")
                .param("digest", digest)
                .query(Boolean.class)
                .optional();
    }

    void read(Report report, long incident, Instant now) {
        db.sql("""
                insert into incoming_mail (administration, digest, incident_id, headers, read_at)
                values (current_administration(), :digest, :incident, :headers, :now)
                """)
                .param("digest", report.digest())
                .param("incident", incident)
                .param("headers", report.headers())
                .param("now", at(now))
                .update();
    }

    void failed(String digest, String problem, Instant now) {
        db.sql("""
                insert into incoming_mail (administration, digest, headers, problem, read_at)
                values (current_administration(), :digest, '', :problem, :now) on conflict (administration, digest) do nothing
                """)
                .param("digest", digest)
                .param("problem", problem)
                .param("now", at(now))
                .update();
    }

    Optional<String> headers(long incident) {
        return db.sql("select headers from incoming_mail where incident_id = :incident")
                .param("incident", incident)
                .query(String.class)
                .optional();
    }

    /** What nobody has looked at. */
    List<Unreadable> unreadable() {
        return db.sql("""
                select id, problem, read_at from incoming_mail
                 where problem is not null and seen_at is null order by id desc limit :limit
                """)
                .param("limit", SHOWN)
                .query((row, n) -> unreadable(row))
                .list();
    }

    private static Unreadable unreadable(ResultSet row) throws SQLException {
        return new Unreadable(
                row.getLong("id"),
                row.getString("problem"),
                Objects.requireNonNull(row.getObject("read_at", OffsetDateTime.class))
                        .toInstant());
    }

    /** False where there is no such. */
    boolean seen(long id, Instant now) {
        return db.sql("update incoming_mail set seen_at = :now where id = :id and problem is not null")
                        .param("now", at(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
