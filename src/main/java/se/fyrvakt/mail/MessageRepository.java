package se.fyrvakt.mail;

import static se.fyrvakt.mail.OutboxRepository.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;

/** Keeps what people are told in the program, within a transaction of the administration. Each reads their own. */
@Repository
class MessageRepository {

    private final JdbcClient db;

    MessageRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Letter letter, String receiver, boolean isMailed, Instant now) {
        db.sql("""
                insert into message (administration, receiver, kind, subject, body, address, action, is_statutory, written_at, mailed_at)
                values (current_administration(), :receiver, :kind, :subject, :body, :address, cast(:action as text), :statutory, :now,
                        cast(:mailed as timestamptz))
                """)
                .param("receiver", receiver)
                .param("kind", letter.kind())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("address", letter.address())
                .param("action", letter.action())
                .param("statutory", letter.isStatutory())
                .param("now", at(now))
                .param("mailed", isMailed ? at(now) : null)
                .update();
    }

    /** What is not read first, the latest first. */
    Page<Message> of(String receiver, int page) {
        var total = db.sql("select count(*) from message where receiver_key = fold_key(:receiver)")
                .param("receiver", receiver)
                .query(Long.class)
                .single();
        return new Page<>(on(receiver, page), page, total);
    }

    private List<Message> on(String receiver, int page) {
        return db.sql("""
                select * from message where receiver_key = fold_key(:receiver)
                 order by read_at is not null, id desc limit :limit offset :offset
                """)
                .param("receiver", receiver)
                .param("limit", Page.SIZE)
                .param("offset", Page.offset(page))
                .query(MessageRepository::message)
                .list();
    }

    private static Message message(ResultSet row, int n) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("address"),
                row.getString("action"),
                OutboxRepository.instant(row, "written_at"),
                row.getObject("read_at") != null);
    }

    /** False where there is none of theirs with that number. */
    boolean read(String receiver, long id, Instant now) {
        return db.sql(
                                "update message set read_at = coalesce(read_at, :now) where id = :id and receiver_key = fold_key(:receiver)")
                        .param("now", at(now))
                        .param("id", id)
                        .param("receiver", receiver)
                        .update()
                == 1;
    }

    boolean isTold(String receiver, String action) {
        return db.sql(
                        "select exists (select from message where receiver_key = fold_key(:receiver) and action = :action)")
                .param("receiver", receiver)
                .param("action", action)
                .query(Boolean.class)
                .single();
    }

    void readAll(String receiver, Instant now) {
        db.sql("update message set read_at = :now where read_at is null and receiver_key = fold_key(:receiver)")
                .param("now", at(now))
                .param("receiver", receiver)
                .update();
    }
}
