package se.fyrvakt.triage;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.register.Filled;

/** Reports of incidents for tests, and what has become of them. */
@Configuration
public class Reports {

    private final Filled filled;
    private final Tenancy tenancy;
    private final JdbcClient db;
    private final Clock clock;

    Reports(Filled filled, Tenancy tenancy, JdbcClient db, Clock clock) {
        this.filled = filled;
        this.tenancy = tenancy;
        this.db = db;
        this.clock = clock;
    }

    /** Reported so many hours ago. */
    public long add(int administration, String number, String headline, int hours, String... more) {
        var cells = new ArrayList<>(List.of(
                "Nummer", number, "Rubrik", headline, "Rapporterad", ago(hours).toString()));
        cells.addAll(List.of(more));
        return filled.add(administration, "incidenter", cells.toArray(String[]::new));
    }

    public Instant ago(int hours) {
        return clock.instant().minusSeconds(3_600L * hours);
    }

    /** Spam, the same over and over. */
    public void spam(int administration, int from, int to) {
        filled.readIn(
                administration,
                "incidenter",
                1,
                List.of("Nummer", "Rubrik", "Rapporterad", "Typ", "Källa"),
                IntStream.range(from, to)
                        .mapToObj(i ->
                                "S-%05d;Faktura från okänd %d;%s;bluffmejl;anmälan".formatted(i, i, ago(1 + i % 40)))
                        .toArray(String[]::new));
    }

    public Map<String, @Nullable Object> row(int administration, long incident) {
        return tenancy.read(
                administration,
                () -> db.sql("select * from incident where id = :id")
                        .param("id", incident)
                        .query()
                        .singleRow());
    }

    /** All that was read, in order: "5 öppnade", "- hämtade 40 rader". */
    public List<String> readings(int administration) {
        return tenancy.read(
                administration,
                () -> db.sql(
                                "select coalesce(cast(incident as text), '-') || ' ' || what from incident_reading order by id")
                        .query((found, n) -> requireNonNull(found.getString(1)).replace('\u00a0', ' '))
                        .list());
    }

    public long count(int administration, String condition) {
        return tenancy.read(
                administration,
                () -> db.sql("select count(*) from incident where " + condition)
                        .query(Long.class)
                        .single());
    }

    /** The number of the oldest row. */
    long first(int administration) {
        return tenancy.read(
                administration,
                () -> db.sql("select min(id) from incident").query(Long.class).single());
    }
}
