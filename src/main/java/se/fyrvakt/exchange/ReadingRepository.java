package se.fyrvakt.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.register.Comparison.Counts;
import tools.jackson.databind.json.JsonMapper;

/** Readings as the database keeps them. Called within a transaction of the administration. */
@Repository
class ReadingRepository {

    static final int FORGOTTEN_DAYS = 30;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    ReadingRepository(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    long begin(String fileName, Actor actor) {
        return begin(fileName, null, actor);
    }

    /** @param batch the number of the files it was sent with; null when it came alone */
    long begin(String fileName, @Nullable Long batch, Actor actor) {
        discardForgotten();
        return db.sql("""
                insert into reading (administration, batch, file_name, state, read_at, account, actor, extracted_on, extracted_by)
                values (:administration, cast(:batch as bigint), :fileName, 'EXAMINING', :at, cast(:account as bigint), :actor, :day, 'dagen den lästes in')
                returning id
                """)
                .param("administration", actor.administration())
                .param("batch", batch)
                .param("fileName", fileName)
                .param("at", OffsetDateTime.now(clock))
                .param("account", actor.account())
                .param("actor", actor.name())
                .param("day", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }

    /** A proposal holds facts about people: one that nobody has decided about for a month is thrown away. */
    private void discardForgotten() {
        var now = OffsetDateTime.now(clock);
        db.sql("""
                with forgotten as (
                    update reading set state = 'DISCARDED', decided_at = :now, decided_by = 'Fyrvakt', findings = '{}'
                     where state = 'PROPOSED' and read_at < :before returning id)
                delete from reading_content where reading in (select id from forgotten)
                """)
                .param("now", now)
                .param("before", now.minusDays(FORGOTTEN_DAYS))
                .update();
    }

    /** What the examination of a proposal found. */
    record Examined(
            @Nullable String register,
            LocalDate extractedOn,
            String extractedBy,
            Counts counts,
            long wrong,
            Findings findings,
            @Nullable String message) {

        /** The same, of which so many cells are wrong. */
        Examined wrong(long number) {
            return new Examined(register, extractedOn, extractedBy, counts, number, findings, message);
        }
    }

    void proposed(long id, Examined examined) {
        var counts = examined.counts();
        db.sql("""
                update reading set state = 'PROPOSED', register = :register, extracted_on = :day, extracted_by = :dayFrom,
                       added = :added, changed = :changed, unchanged = :unchanged, missing = :missing, wrong = :wrong,
                       findings = :findings, message = :message
                 where id = :id and state in ('EXAMINING', 'PROPOSED')
                """)
                .param("register", examined.register())
                .param("day", examined.extractedOn())
                .param("dayFrom", examined.extractedBy())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("missing", counts.missing())
                .param("wrong", examined.wrong())
                .param("findings", json.writeValueAsString(examined.findings()))
                .param("message", examined.message())
                .param("id", id)
                .update();
    }

    void refused(long id, String message) {
        db.sql("update reading set state = 'REFUSED', message = :message where id = :id and state = 'EXAMINING'")
                .param("message", message)
                .param("id", id)
                .update();
        dropContent(id);
    }

    void said(long id, String message) {
        db.sql("update reading set message = :message where id = :id")
                .param("message", message)
                .param("id", id)
                .update();
    }

    /** The day is the person's own choice from now on. */
    void extracted(long id, LocalDate day) {
        db.sql("""
                update reading set extracted_on = :day, extracted_by = 'eget val'
                 where id = :id and extracted_on <> :day
                """).param("day", day).param("id", id).update();
    }

    /** From one state to the next; false when somebody was there first. */
    boolean decided(long id, State from, State to, String actor, Findings findings) {
        var decided = db.sql("""
                update reading set state = :to, decided_at = :at, decided_by = :actor, findings = :findings, message = null
                 where id = :id and state = :from
                """)
                .param("to", to.name())
                .param("from", from.name())
                .param("at", OffsetDateTime.now(clock))
                .param("actor", actor)
                .param("findings", json.writeValueAsString(findings))
                .param("id", id)
                .update();
        if (decided == 1) {
            dropContent(id);
        }
        return decided == 1;
    }

    void saveCounts(long id, Counts counts) {
        db.sql(
                        "update reading set added = :added, changed = :changed, unchanged = :unchanged, missing = :missing where id = :id")
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("missing", counts.missing())
                .param("id", id)
                .update();
    }

    void found(long id, Findings findings) {
        db.sql("update reading set findings = :findings where id = :id")
                .param("findings", json.writeValueAsString(findings))
                .param("id", id)
                .update();
    }

    void keep(long id, byte[] content) {
        db.sql("""
                insert into reading_content (administration, reading, content) values (current_administration(), :id, :content)
                on conflict (administration, reading) do update set content = excluded.content
                """).param("id", id).param("content", content).update();
    }

    Optional<byte[]> content(long id) {
        return db.sql("select content from reading_content where reading = :id")
                .param("id", id)
                .query((found, n) -> found.getBytes(1))
                .optional();
    }

    private void dropContent(long id) {
        db.sql("delete from reading_content where reading = :id")
                .param("id", id)
                .update();
    }

    Optional<FileReading> find(long id) {
        return db.sql("select * from reading where id = :id")
                .param("id", id)
                .query((found, n) -> reading(found))
                .optional();
    }

    /** In the order they are to be saved. */
    List<FileReading> inBatch(long batch) {
        return db.sql("select * from reading where batch = :batch order by id")
                .param("batch", batch)
                .query((found, n) -> reading(found))
                .list();
    }

    /** The latest first; of these registers, and those not recognised. */
    Page<FileReading> page(int number, Set<String> registers) {
        var items = db.sql("""
                select * from reading where register is null or register in (:registers)
                 order by id desc limit :size offset :offset
                """)
                .param("registers", registers)
                .param("size", Page.SIZE)
                .param("offset", Page.offset(number))
                .query((found, n) -> reading(found))
                .list();
        var total = db.sql("select count(*) from reading where register is null or register in (:registers)")
                .param("registers", registers)
                .query(Long.class)
                .single();
        return new Page<>(items, number, total);
    }

    private FileReading reading(ResultSet found) throws SQLException {
        var decided = found.getObject("decided_at", OffsetDateTime.class);
        return new FileReading(
                found.getLong("id"),
                found.getObject("batch", Long.class),
                found.getString("file_name"),
                found.getString("register"),
                State.valueOf(found.getString("state")),
                found.getObject("read_at", OffsetDateTime.class).toInstant(),
                found.getString("actor"),
                found.getObject("extracted_on", LocalDate.class),
                found.getString("extracted_by"),
                new Counts(
                        found.getLong("added"),
                        found.getLong("changed"),
                        found.getLong("unchanged"),
                        found.getLong("missing")),
                found.getLong("wrong"),
                findings(found.getString("findings")),
                found.getString("message"),
                decided == null ? null : decided.toInstant(),
                found.getString("decided_by"));
    }

    private Findings findings(String text) {
        return text.equals("{}") ? Findings.NONE : json.readValue(text, Findings.class);
    }
}
