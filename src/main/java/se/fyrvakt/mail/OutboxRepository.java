package se.fyrvakt.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;

/** Keeps what is to leave the program, within a transaction of the administration. */
@Repository
class OutboxRepository {

    private final JdbcClient db;

    OutboxRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Channel channel, String receiver, Letter letter, Instant now) {
        db.sql("""
                insert into mail_outbox (administration, channel, receiver, subject, body, address, is_statutory, next_at, written_at)
                values (current_administration(), :channel, :receiver, :subject, :body, :address, :statutory, :now, :now)
                """)
                .param("channel", channel.word())
                .param("receiver", receiver)
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("address", letter.address())
                .param("statutory", letter.isStatutory())
                .param("now", at(now))
                .update();
    }

    /** The next whose time it is and that nobody else is sending, held until the transaction ends. */
    Optional<Parcel> claim(Channel channel, Instant now) {
        return db.sql("""
                select * from mail_outbox
                 where state = 'väntar' and channel = :channel and next_at <= :now
                 order by is_statutory desc, id limit 1 for update skip locked
                """)
                .param("channel", channel.word())
                .param("now", at(now))
                .query(OutboxRepository::parcel)
                .optional();
    }

    private static Parcel parcel(ResultSet row, int n) throws SQLException {
        return new Parcel(
                row.getLong("id"),
                row.getObject("identifier", UUID.class),
                row.getString("receiver"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("address"),
                row.getBoolean("is_statutory"),
                row.getInt("attempts"),
                instant(row, "written_at"));
    }

    void sent(Parcel parcel, Instant now) {
        db.sql(
                        "update mail_outbox set state = 'skickad', sent_at = :now, attempts = attempts + 1, problem = null where id = :id")
                .param("now", at(now))
                .param("id", parcel.id())
                .update();
    }

    void later(Parcel parcel, Instant next, String reason) {
        db.sql(
                        "update mail_outbox set attempts = attempts + 1, next_at = :next, problem = left(:reason, 400) where id = :id")
                .param("next", at(next))
                .param("reason", reason)
                .param("id", parcel.id())
                .update();
    }

    void failed(Parcel parcel, String reason) {
        db.sql(
                        "update mail_outbox set state = 'misslyckad', attempts = attempts + 1, problem = left(:reason, 400) where id = :id")
                .param("reason", reason)
                .param("id", parcel.id())
                .update();
    }

    /** What failed first, then what waits; what has been sent is only counted. */
    Page<Unsent> unsent(int page) {
        var total = db.sql("select count(*) from mail_outbox where state <> 'skickad'")
                .query(Long.class)
                .single();
        return new Page<>(unsentOn(page), page, total);
    }

    private List<Unsent> unsentOn(int page) {
        return db.sql("""
                select * from mail_outbox where state <> 'skickad'
                 order by state, id limit :limit offset :offset
                """)
                .param("limit", Page.SIZE)
                .param("offset", Page.offset(page))
                .query(OutboxRepository::unsentRow)
                .list();
    }

    private static Unsent unsentRow(ResultSet row, int n) throws SQLException {
        return new Unsent(
                row.getLong("id"),
                row.getString("channel"),
                row.getString("receiver"),
                row.getString("subject"),
                row.getString("state").equals("misslyckad"),
                instant(row, "written_at"),
                row.getInt("attempts"),
                instant(row, "next_at"),
                Objects.requireNonNullElse(row.getString("problem"), ""));
    }

    long sentSince(Instant since) {
        return db.sql("select count(*) from mail_outbox where state = 'skickad' and sent_at >= :since")
                .param("since", at(since))
                .query(Long.class)
                .single();
    }

    /** As if it had just been written. False where it is not there or has been sent. */
    boolean again(long id, Instant now) {
        return db.sql("""
                update mail_outbox set state = 'väntar', attempts = 0, next_at = :now, written_at = :now, problem = null
                 where id = :id and state <> 'skickad'
                """).param("now", at(now)).param("id", id).update() == 1;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
