package se.fyrvakt.exchange;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.fyrvakt.exchange.ReadingRepository.Examined;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.BulkRegistrar;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Intake;
import se.fyrvakt.register.Register;
import se.fyrvakt.tables.Header;

/** What the rows of a table would do to its register; nothing is kept of it there. */
@Component
class DryRun {

    private final BulkRegistrar bulk;

    DryRun(BulkRegistrar bulk) {
        this.bulk = bulk;
    }

    /**
     * A table that is known for what it is.
     *
     * @param leftOut the places of columns with identity numbers
     * @param findings how it was understood so far
     */
    record Table(
            Header header,
            Register register,
            Set<Integer> leftOut,
            ExtractionDay day,
            String source,
            Findings findings) {

        /** A key column that holds identity numbers is not read, and then nothing tells the rows apart. */
        boolean lacksKey() {
            return register.key().stream().anyMatch(column -> leftOut.contains(header.indexOf(column.name())));
        }

        private List<Integer> places() {
            return FileLines.present(header, register, leftOut).stream()
                    .map(column -> header.indexOf(column.name()))
                    .filter(place -> place >= 0)
                    .sorted()
                    .toList();
        }
    }

    /**
     * @param faults the first thousands of them
     * @param kept the recognised columns, which are what would be saved
     */
    record Result(Examined examined, List<Fault> faults, byte[] kept) {}

    /** @param rest gets all columns that may be kept, also those not recognised */
    Result of(Table table, Kept rest, Progress progress, Visitor visitor) {
        var kept = new Kept(table.header(), table.places());
        var origin = new FileLines.Origin(table.day().day(), table.source());
        var wrong = new FirstWrong();
        try (var lines = new FileLines(table.header(), table.register(), table.leftOut(), origin, wrong)) {
            lines.copiedTo(kept, rest).watchedBy(progress, "Jämför med registret");
            var comparison = bulk.compare(new Intake(table.register(), lines.present(), lines), visitor);
            var faults = Fault.merged(wrong.faults(), comparison.faults());
            var examined = new Examined(
                    table.register().address(),
                    table.day().day(),
                    table.day().from(),
                    comparison.counts(),
                    faults.size() + wrong.beyond(),
                    Understanding.noted(table.findings(), lines).compared(comparison, faults),
                    null);
            return new Result(examined, faults, kept.content());
        }
    }
}
