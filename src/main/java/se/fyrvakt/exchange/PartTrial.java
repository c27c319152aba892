package se.fyrvakt.exchange;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.exchange.ReadingRepository.Examined;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Comparison;
import se.fyrvakt.register.Comparison.Counts;
import se.fyrvakt.register.Fault;
import se.fyrvakt.tables.IdentityNumbers;

/** The dry run of a part of a batch, within a transaction that is rolled back. */
@Component
class PartTrial {

    private final DryRun dryRun;
    private final BatchReading reading;

    PartTrial(DryRun dryRun, BatchReading reading) {
        this.dryRun = dryRun;
        this.reading = reading;
    }

    /**
     * @param kept what would be saved
     * @param wrong all that is wrong, however much
     */
    record Tried(BatchPart part, Examined examined, byte[] kept, List<String> notes, List<Wrong> wrong) {}

    /** @param later parts that may refer to the rows of this one */
    Tried of(BatchPart part, ExtractionDay day, List<BatchPart> later, Visitor visitor, Progress progress) {
        var leftOut = IdentityNumbers.columns(part.header());
        var findings = Understanding.of(part.header(), leftOut, part.file().notes());
        var table = new DryRun.Table(part.header(), part.register(), leftOut, day, part.source(), findings);
        var lacking = part.lacking(leftOut);
        if (lacking.stream().anyMatch(fault -> part.register().key().contains(fault.column()))) {
            return wholly(part, table, lacking);
        }
        try {
            var result = dryRun.of(table, new Kept(part.header(), List.of()), progress, visitor);
            var wrong = wrong(part, table, result, lacking.isEmpty(), later, visitor);
            return new Tried(part, result.examined().wrong(wrong.size()), result.kept(), notes(part, leftOut), wrong);
        } catch (FileLines.Stopped stopped) {
            return wholly(part, table, List.of(stopped.fault()));
        }
    }

    /** Where rows are wrong, or others refer to them, those that are right are written for what comes after. */
    private List<Wrong> wrong(
            BatchPart part,
            DryRun.Table table,
            DryRun.Result result,
            boolean isWhole,
            List<BatchPart> later,
            Visitor visitor) {
        boolean isRight = result.faults().isEmpty();
        if (!isWhole || isRight && later.stream().noneMatch(part::isNeededBy)) {
            return result.faults().stream().map(part::wrong).toList();
        }
        var read = new BatchRead();
        reading.sift(part, table.leftOut(), table.day().day(), visitor, read);
        return read.errors();
    }

    /** None of the rows can be used. */
    private static Tried wholly(BatchPart part, DryRun.Table table, List<Fault> faults) {
        var none = new Comparison(new Counts(0, 0, 0, 0), List.of(), List.of(), faults, List.of());
        var examined = new Examined(
                part.register().address(),
                table.day().day(),
                table.day().from(),
                none.counts(),
                faults.size(),
                table.findings().compared(none, faults),
                null);
        var wrong = faults.stream().map(part::wrong).toList();
        return new Tried(part, examined, new byte[0], notes(part, table.leftOut()), wrong);
    }

    private static List<String> notes(BatchPart part, Set<Integer> leftOut) {
        return PartNotes.of(part, leftOut, null);
    }
}
