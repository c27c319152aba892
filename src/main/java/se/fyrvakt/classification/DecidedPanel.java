package se.fyrvakt.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Row;
import se.fyrvakt.register.SeenRows;

/** An asset's classifications on its page, for those who read them, and how each of them stands today. */
@Component
class DecidedPanel implements Panel.Source {

    private static final String CLASSIFICATIONS = "klassningar";

    private final DecidedRepository decided;
    private final SeenRows seen;
    private final Clock clock;

    DecidedPanel(DecidedRepository decided, SeenRows seen, Clock clock) {
        this.decided = decided;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals("tillgangar")
                ? Optional.of(seen(row, visitor)).filter(all -> !all.isEmpty()).map(this::panel)
                : Optional.empty();
    }

    private List<Decided> seen(Row row, Visitor visitor) {
        var all = decided.of(row.id(), LocalDate.now(clock));
        var read = seen.of(CLASSIFICATIONS, all.stream().map(Decided::id).toList(), visitor);
        return all.stream().filter(each -> read.contains(each.id())).toList();
    }

    private Panel panel(List<Decided> all) {
        return new Panel(
                "Klassningar",
                "Den senaste gäller tills den har gått ut eller ersatts.",
                List.of("Klassad", "Nivåer", "Giltig till", "Läge", "Mottagen från"),
                all.stream().map(this::line).toList());
    }

    private Panel.Line line(Decided each) {
        var received = each.received();
        return new Panel.Line(
                each.known().decidedOn().toString(),
                List.of(
                        new Cell(levels(each.known()), "/" + CLASSIFICATIONS + "/~" + each.id()),
                        Cell.of(each.lastDay()),
                        Cell.of(each.state(LocalDate.now(clock))),
                        Cell.of(received == null ? "" : received.shown())));
    }

    private static String levels(KnownClassification known) {
        return known.levels().isEmpty() ? "Inga nivåer" : known.shown();
    }
}
