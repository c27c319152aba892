package se.fyrvakt.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.exchange.ReadingRepository.Examined;
import se.fyrvakt.exchange.SourceRepository.Source;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.BulkRegistrar;
import se.fyrvakt.register.Comparison;
import se.fyrvakt.register.Intake;
import se.fyrvakt.tables.IdentityNumbers;

/** Saves one part of a batch as a reading, with history, within the batch's transaction. */
@Component
class PartSaving {

    private final BulkRegistrar bulk;
    private final ReadingRepository readings;
    private final SourceRepository sources;
    private final Repeating repeating;
    private final Clock clock;

    PartSaving(
            BulkRegistrar bulk,
            ReadingRepository readings,
            SourceRepository sources,
            Repeating repeating,
            Clock clock) {
        this.bulk = bulk;
        this.readings = readings;
        this.sources = sources;
        this.repeating = repeating;
        this.clock = clock;
    }

    /** Something is wrong with the part; the batch's transaction must end without being kept. */
    static final class NotRight extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What is unusual about it. */
    List<String> unusual(FileReading reading) {
        return repeating.unusual(reading);
    }

    FileReading save(BatchPart part, @Nullable LocalDate extractedOn, Visitor visitor) {
        var leftOut = IdentityNumbers.columns(part.header());
        var day = extractedOn == null
                ? ExtractionDay.proposed(
                        part.file().name(), part.header(), Repeating.modified(part.path()), LocalDate.now(clock))
                : new ExtractionDay(extractedOn, "eget val");
        var id = readings.begin(part.source(), visitor.actor());
        var wrong = new FirstWrong();
        var origin = new FileLines.Origin(day.day(), part.source());
        try (var lines = new FileLines(part.header(), part.register(), leftOut, origin, wrong)) {
            requireKey(part, lines);
            var comparison = bulk.save(new Intake(part.register(), lines.present(), lines), id, visitor);
            if (!wrong.faults().isEmpty() || !comparison.faults().isEmpty()) {
                throw new NotRight();
            }
            return saved(id, part, day, comparison, findings(part, leftOut, lines), visitor);
        }
    }

    private static void requireKey(BatchPart part, FileLines lines) {
        var lacks = part.register().key().stream()
                .anyMatch(column -> column.isRequired() && !lines.present().contains(column));
        if (lacks) {
            throw new NotRight();
        }
    }

    private static Findings findings(BatchPart part, Set<Integer> leftOut, FileLines lines) {
        return Understanding.of(part.header(), leftOut, PartNotes.of(part, leftOut, lines));
    }

    private FileReading saved(
            long id, BatchPart part, ExtractionDay day, Comparison comparison, Findings findings, Visitor visitor) {
        var all = findings.compared(comparison, List.of());
        readings.proposed(
                id, new Examined(part.register().address(), day.day(), day.from(), comparison.counts(), 0, all, null));
        readings.decided(id, State.PROPOSED, State.SAVED, visitor.name(), all.saved());
        if (part.file().sheets().size() == 1) {
            sources.remember(part.file().name(), new Source(part.register().address(), all.mapping()));
        }
        return readings.find(id).orElseThrow();
    }
}
