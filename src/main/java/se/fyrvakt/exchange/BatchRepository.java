package se.fyrvakt.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.kernel.Actor;
import tools.jackson.databind.json.JsonMapper;

/** Files sent together, as the database keeps them. Called within a transaction of the administration. */
@Repository
class BatchRepository {

    private static final int LATEST = 10;

    private final JdbcClient db;
    private final ReadingRepository readings;
    private final JsonMapper json;
    private final Clock clock;

    BatchRepository(JdbcClient db, ReadingRepository readings, JsonMapper json, Clock clock) {
        this.db = db;
        this.readings = readings;
        this.json = json;
        this.clock = clock;
    }

    long begin(int files, Actor actor) {
        discardForgotten();
        return db.sql("""
                insert into reading_batch (administration, state, read_at, account, actor, files)
                values (:administration, 'EXAMINING', :at, cast(:account as bigint), :actor, :files)
                returning id
                """)
                .param("administration", actor.administration())
                .param("at", OffsetDateTime.now(clock))
                .param("account", actor.account())
                .param("actor", actor.name())
                .param("files", files)
                .query(Long.class)
                .single();
    }

    /** As readings are: what nobody has decided about for a month is thrown away. */
    private void discardForgotten() {
        var now = OffsetDateTime.now(clock);
        db.sql("""
                update reading_batch
                   set state = 'DISCARDED', decided_at = :now, decided_by = 'Fyrvakt', findings = '{}', errors = null
                 where state = 'PROPOSED' and read_at < :before
                """)
                .param("now", now)
                .param("before", now.minusDays(ReadingRepository.FORGOTTEN_DAYS))
                .update();
    }

    /** @param errors all that is wrong, as {@link WrongFile} writes it */
    void proposed(long id, Batch.Findings findings, long wrong, byte[] errors) {
        db.sql("""
                update reading_batch set state = 'PROPOSED', findings = :findings, wrong = :wrong, errors = :errors
                 where id = :id and state = 'EXAMINING'
                """)
                .param("findings", json.writeValueAsString(findings))
                .param("wrong", wrong)
                .param("errors", errors)
                .param("id", id)
                .update();
    }

    /** Why it could not be read, or saved. */
    void failed(long id, String message) {
        db.sql("""
                update reading_batch
                   set message = :message, state = case when state = 'EXAMINING' then 'REFUSED' else state end
                 where id = :id
                """).param("message", message).param("id", id).update();
    }

    /** From one state to the next; false when somebody was there first. */
    boolean decided(long id, State from, State to, String actor) {
        return db.sql("""
                update reading_batch set state = :to, decided_at = :at, decided_by = :actor, errors = null, message = null
                 where id = :id and state = :from
                """)
                        .param("to", to.name())
                        .param("from", from.name())
                        .param("at", OffsetDateTime.now(clock))
                        .param("actor", actor)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Batch> find(long id) {
        return db.sql("select * from reading_batch where id = :id")
                .param("id", id)
                .query((found, n) -> batch(found))
                .optional();
    }

    /** The latest first. */
    List<Batch> latest() {
        return db.sql("select * from reading_batch order by id desc limit :latest")
                .param("latest", LATEST)
                .query((found, n) -> batch(found))
                .list();
    }

    /** Empty when nothing is wrong, or it has been decided. */
    Optional<byte[]> errors(long id) {
        return db.sql("select errors from reading_batch where id = :id and wrong > 0 and errors is not null")
                .param("id", id)
                .query((found, n) -> found.getBytes(1))
                .optional();
    }

    private Batch batch(ResultSet found) throws SQLException {
        var decided = found.getObject("decided_at", OffsetDateTime.class);
        return new Batch(
                found.getLong("id"),
                State.valueOf(found.getString("state")),
                found.getObject("read_at", OffsetDateTime.class).toInstant(),
                found.getString("actor"),
                found.getInt("files"),
                readings.inBatch(found.getLong("id")),
                findings(found.getString("findings")),
                found.getLong("wrong"),
                found.getString("message"),
                decided == null ? null : decided.toInstant(),
                found.getString("decided_by"));
    }

    private Batch.Findings findings(String text) {
        return text.equals("{}") ? Batch.Findings.NONE : json.readValue(text, Batch.Findings.class);
    }
}
