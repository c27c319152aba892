package se.fyrvakt.triage;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.ReadingLog;
import se.fyrvakt.register.Register;

/** Keeps who has read incidents, and finds it, within a transaction of the administration. */
@Repository
class IncidentReadingRepository implements ReadingLog {

    private static final int SHOWN = 20;

    private final JdbcClient db;
    private final Clock clock;

    IncidentReadingRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Reading(String name, Instant at, String what) {}

    @Override
    public void add(Register register, @Nullable Long row, String what, Visitor visitor) {
        db.sql("""
                insert into incident_reading (administration, incident, account, name, at, what)
                values (current_administration(), %s, cast(:account as bigint), :name, :at, :what)
                """.formatted(incident(register)))
                .param("row", row)
                .param("account", visitor.actor().account())
                .param("name", visitor.name())
                .param("at", OffsetDateTime.now(clock))
                .param(
                        "what",
                        isWhole(register)
                                ? what
                                : "%s (%s)".formatted(what, register.words().many()))
                .update();
    }

    /** SQL of the incident that the row is, or is a part of. */
    private static String incident(Register register) {
        var whole = register.partOf();
        if (whole != null && whole.table().equals("incident")) {
            return "(select %s from %s p where p.id = cast(:row as bigint))"
                    .formatted(whole.number("p"), register.table());
        }
        if (isWhole(register)) {
            return "cast(:row as bigint)";
        }
        throw new IllegalArgumentException("Readings are not kept of " + register.address());
    }

    private static boolean isWhole(Register register) {
        return register.address().equals(TriagedRegister.ADDRESS);
    }

    /** Of one incident by itself, the newest first. */
    List<Reading> latest(long incident) {
        return db.sql(
                        "select name, at, what from incident_reading where incident = :incident order by id desc limit :limit")
                .param("incident", incident)
                .param("limit", SHOWN)
                .query((found, n) -> new Reading(
                        requireNonNull(found.getString("name")),
                        requireNonNull(found.getObject("at", OffsetDateTime.class))
                                .toInstant(),
                        requireNonNull(found.getString("what"))))
                .list();
    }
}
