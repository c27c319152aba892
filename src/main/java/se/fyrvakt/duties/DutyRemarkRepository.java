package se.fyrvakt.duties;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Visitor;

/** Keeps what is said of duties, within a transaction of the administration. Nothing said is changed. */
@Repository
class DutyRemarkRepository {

    private final JdbcClient db;
    private final Clock clock;

    DutyRemarkRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Due due, DutyRemarkForm said, Visitor visitor) {
        db.sql("""
                insert into duty_remark (administration, duty, subject, due, put_off_until, words, account, name, at)
                values (current_administration(), :duty, :subject, cast(:due as date), cast(:until as date), :words, :account, :name, :at)
                """)
                .param("duty", due.duty().name())
                .param("subject", due.row())
                .param("due", due.day())
                .param("until", said.until())
                .param("words", said.words())
                .param("account", visitor.account())
                .param("name", visitor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** About one row, the newest first. */
    List<Remark> of(Due due) {
        return db.sql("""
                select name, at, words, put_off_until from duty_remark
                 where duty = :duty and subject = :subject order by id desc limit 50
                """)
                .param("duty", due.duty().name())
                .param("subject", due.row())
                .query((found, n) -> new Remark(
                        requireNonNull(found.getString("name")),
                        requireNonNull(found.getObject("at", OffsetDateTime.class))
                                .toInstant(),
                        requireNonNull(found.getString("words")),
                        found.getObject("put_off_until", LocalDate.class)))
                .list();
    }
}
