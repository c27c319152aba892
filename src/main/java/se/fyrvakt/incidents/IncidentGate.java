package se.fyrvakt.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Gate;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;

/** When an administration knew is not moved without a reason, and a duplicate is of what is not one itself. */
@Component
class IncidentGate implements Gate {

    private static final String KNOWN = "Kännedom";
    private static final String BECAUSE = "Skäl till ändrad kännedom";
    private static final String SAME_AS = "Dubblett av";

    private static final String FUTURE = "Kännedom ligger framåt i tiden. Skriv när ni fick veta.";
    private static final String UNEXPLAINED = "Kännedom var redan ifylld. Skriv varför tiden ändras.";
    private static final String OF_DUPLICATE =
            "Den rapporten är själv en dubblett. Välj den som den är en dubblett av.";
    private static final String HAS_DUPLICATES =
            "Den här har egna dubbletter. Ange först att de är dubbletter av den andra.";

    private final JdbcClient db;
    private final Clock clock;

    IncidentGate(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<Fault> faults(Act act) {
        return faults(List.of(act));
    }

    @Override
    public List<Fault> faults(List<Act> acts) {
        var ours = acts.stream()
                .filter(act -> act.register().address().equals("incidenter"))
                .toList();
        var known = ours.stream().filter(act -> has(act, KNOWN)).toList();
        return Stream.concat(
                        known.isEmpty() ? Stream.empty() : ofKnown(known).stream(),
                        ours.stream().filter(act -> cell(act, SAME_AS) != null).flatMap(this::ofDuplicate))
                .toList();
    }

    private static boolean has(Act act, String name) {
        return act.cells().containsKey(act.register().column(name));
    }

    private static @Nullable String cell(Act act, String name) {
        return act.cells().get(act.register().column(name));
    }

    private static Fault fault(Act act, String name, String message) {
        return new Fault(1, act.register().column(name), "", message);
    }

    private Optional<Fault> ofKnown(List<Act> acts) {
        var now = clock.instant();
        var first = acts.getFirst();
        if (acts.stream().map(IncidentGate::known).anyMatch(known -> known != null && known.isAfter(now))) {
            return Optional.of(fault(first, KNOWN, FUTURE));
        }
        return isMovedUnexplained(acts) ? Optional.of(fault(first, BECAUSE, UNEXPLAINED)) : Optional.empty();
    }

    private static @Nullable Instant known(Act act) {
        var cell = cell(act, KNOWN);
        return cell != null && Values.moment(cell) instanceof Parsed.Value<Instant>(var moment) ? moment : null;
    }

    /** What is typed about a row that is there. */
    private record Moved(
            long row, @Nullable String known, @Nullable String because) {

        static Stream<Moved> of(Act act) {
            var known = IncidentGate.known(act);
            return act.rows().stream()
                    .map(row -> new Moved(row, known == null ? null : known.toString(), cell(act, BECAUSE)));
        }
    }

    /** To the minute, as cells have it. The reason of an earlier change is not one of this. */
    private boolean isMovedUnexplained(List<Act> acts) {
        var moved = acts.stream().flatMap(Moved::of).toList();
        return db.sql("""
                select exists (
                    select from incident t join unnest(:rows, :known, :because) m(id, known, because) on m.id = t.id
                     where t.known_at is not null and date_trunc('minute', t.known_at) is distinct from cast(m.known as timestamptz)
                       and (m.because is null or m.because = t.known_because))
                """)
                .param("rows", moved.stream().map(Moved::row).toArray(Long[]::new))
                .param("known", moved.stream().map(Moved::known).toArray(String[]::new))
                .param("because", moved.stream().map(Moved::because).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private Stream<Fault> ofDuplicate(Act act) {
        return db
                .sql("""
                select exists (select from incident where key = fold_key(:other) and same_as_id is not null) as is_duplicate,
                       exists (select from incident where same_as_id = any(:rows)) as has_duplicates
                """)
                .param("other", cell(act, SAME_AS))
                .param("rows", act.rows().toArray(Long[]::new))
                .query((found, n) -> ofDuplicate(found))
                .single()
                .map(message -> fault(act, SAME_AS, message))
                .stream();
    }

    private static Optional<String> ofDuplicate(ResultSet found) throws SQLException {
        if (found.getBoolean("is_duplicate")) {
            return Optional.of(OF_DUPLICATE);
        }
        return found.getBoolean("has_duplicates") ? Optional.of(HAS_DUPLICATES) : Optional.empty();
    }
}
