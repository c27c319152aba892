package se.fyrvakt.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.kernel.Visitor;

/** Examines files that are read in together, and keeps them as a proposal. */
@Component
class BatchExaminer {

    private final WritableRegisters registers;
    private final PartTrial trial;
    private final BatchRepository batches;
    private final ReadingRepository readings;
    private final Tenancy tenancy;
    private final Clock clock;

    BatchExaminer(
            WritableRegisters registers,
            PartTrial trial,
            BatchRepository batches,
            ReadingRepository readings,
            Tenancy tenancy,
            Clock clock) {
        this.registers = registers;
        this.trial = trial;
        this.batches = batches;
        this.readings = readings;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param extractedOn null to propose a day for each */
    void examine(
            long batch, List<BatchFile> files, @Nullable LocalDate extractedOn, Visitor visitor, Progress progress) {
        try (var gathering = Gathering.of(files, registers.of(visitor))) {
            var tried = tried(gathering.parts(), extractedOn, visitor, progress);
            tenancy.write(visitor.administration(), () -> {
                propose(batch, gathering, tried, visitor);
                return batch;
            });
        }
    }

    /** Each as if those before it were saved; in the end none is. */
    private List<PartTrial.Tried> tried(
            List<BatchPart> parts, @Nullable LocalDate extractedOn, Visitor visitor, Progress progress) {
        try {
            return tenancy.write(visitor.administration(), () -> {
                var tried = new ArrayList<PartTrial.Tried>();
                for (int i = 0; i < parts.size(); i++) {
                    progress.enter("Läser " + parts.get(i).place());
                    var day = parts.get(i).extracted(extractedOn, LocalDate.now(clock));
                    tried.add(trial.of(parts.get(i), day, parts.subList(i + 1, parts.size()), visitor, progress));
                }
                throw new RolledBack(tried);
            });
        } catch (RolledBack back) {
            return back.tried;
        }
    }

    private void propose(long batch, Gathering gathering, List<PartTrial.Tried> tried, Visitor visitor) {
        var notes = new ArrayList<>(gathering.notes());
        for (var each : tried) {
            var reading = readings.begin(each.part().source(), batch, visitor.actor());
            readings.proposed(reading, each.examined());
            readings.keep(reading, each.kept());
            notes.addAll(each.notes());
        }
        var wrong = wrong(gathering, tried);
        batches.proposed(batch, Batch.Findings.of(notes, wrong), wrong.size(), WrongFile.of(wrong));
    }

    private static List<Wrong> wrong(Gathering gathering, List<PartTrial.Tried> tried) {
        return Stream.concat(gathering.errors().stream(), tried.stream().flatMap(each -> each.wrong().stream()))
                .toList();
    }

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<PartTrial.Tried> tried;

        RolledBack(List<PartTrial.Tried> tried) {
            this.tried = tried;
        }
    }
}
