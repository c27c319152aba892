package se.fyrvakt.attachments;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Subject;

/** Keeps files and finds them, within a transaction of the administration. */
@Repository
class AttachmentRepository {

    private static final int MOST = 200;
    private static final String FOUND =
            "select id, name, media_type, size, added_at, added_by, read_as, read_subject from attachment where ";

    private final JdbcClient db;
    private final JdbcTemplate streams;
    private final Clock clock;

    AttachmentRepository(JdbcClient db, JdbcTemplate streams, Clock clock) {
        this.db = db;
        this.streams = streams;
        this.clock = clock;
    }

    /** As a stream, so that it need not be in memory whole. */
    void add(Subject of, Subject readAs, Candidate file, String by) {
        try (var content = file.sent().getInputStream()) {
            streams.update("""
                    insert into attachment (administration, register, subject, read_as, read_subject, name, media_type, size,
                                            sha256, added_at, added_by, content)
                    values (current_administration(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, row -> {
                row.setString(1, of.register());
                row.setLong(2, of.number());
                row.setString(3, readAs.register());
                row.setLong(4, readAs.number());
                row.setString(5, file.name());
                row.setString(6, file.mediaType());
                row.setLong(7, file.sent().getSize());
                row.setBytes(8, file.sha256());
                row.setObject(9, OffsetDateTime.now(clock));
                row.setString(10, by);
                row.setBinaryStream(11, content, file.sent().getSize());
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Attachment> of(Subject subject) {
        return db.sql(FOUND + "register = :register and subject = :subject order by id limit :most")
                .param("register", subject.register())
                .param("subject", subject.number())
                .param("most", MOST)
                .query((found, n) -> attachment(found))
                .list();
    }

    List<Attachment> readAs(Subject subject) {
        return db.sql(FOUND + "read_as = :register and read_subject = :subject order by id limit :most")
                .param("register", subject.register())
                .param("subject", subject.number())
                .param("most", MOST)
                .query((found, n) -> attachment(found))
                .list();
    }

    private static Attachment attachment(ResultSet found) throws SQLException {
        return new Attachment(
                found.getLong("id"),
                requireNonNull(found.getString("name")),
                requireNonNull(found.getString("media_type")),
                found.getLong("size"),
                requireNonNull(found.getObject("added_at", OffsetDateTime.class))
                        .toInstant(),
                requireNonNull(found.getString("added_by")));
    }

    /** With the row whose readers may have it. */
    record Kept(Attachment file, Subject readAs) {}

    Optional<Kept> find(long id) {
        return db.sql(FOUND + "id = :id")
                .param("id", id)
                .query((found, n) -> new Kept(
                        attachment(found),
                        new Subject(requireNonNull(found.getString("read_as")), found.getLong("read_subject"))))
                .optional();
    }

    byte[] content(long id) {
        return db.sql("select content from attachment where id = :id")
                .param("id", id)
                .query((found, n) -> found.getBytes("content"))
                .single();
    }
}
