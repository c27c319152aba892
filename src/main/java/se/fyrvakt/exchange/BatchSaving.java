package se.fyrvakt.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.kernel.Visitor;

/** Several files in one transaction: all are saved, each as a reading of its own, or nothing is. */
@Component
class BatchSaving {

    private final Examiner examiner;
    private final BatchReading reading;
    private final PartSaving saving;
    private final Tenancy tenancy;
    private final Clock clock;

    BatchSaving(Examiner examiner, BatchReading reading, PartSaving saving, Tenancy tenancy, Clock clock) {
        this.examiner = examiner;
        this.reading = reading;
        this.saving = saving;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * What became of a batch.
     *
     * @param readings one for each part; empty when nothing was saved
     * @param questions what is unusual; asked where nothing is wrong and nobody has said that it is right
     */
    record Outcome(List<FileReading> readings, List<String> notes, List<Wrong> errors, List<String> questions) {
        boolean isSaved() {
            return errors.isEmpty() && questions.isEmpty() && !readings.isEmpty();
        }
    }

    /** Whether there is more than one table to read, so that they must be ordered. */
    boolean isBatch(List<Path> paths, Visitor visitor) {
        if (paths.size() > 1 || Files.isDirectory(paths.getFirst())) {
            return true;
        }
        try (var gathering = Gathering.of(paths, examiner.inOrder(visitor))) {
            return gathering.parts().size() > 1;
        }
    }

    /**
     * @param extractedOn null to propose a day for each
     * @param sure what is unusual is right
     */
    Outcome save(List<Path> paths, @Nullable LocalDate extractedOn, boolean sure, Visitor visitor) {
        try (var gathering = Gathering.of(paths, examiner.inOrder(visitor))) {
            if (!gathering.errors().isEmpty()) {
                return wrong(paths, extractedOn, visitor);
            }
            return tenancy.write(visitor.administration(), () -> save(gathering, extractedOn, sure, visitor));
        } catch (Unusual unusual) {
            return new Outcome(List.of(), List.of(), List.of(), unusual.questions);
        } catch (PartSaving.NotRight | FileLines.Stopped notRight) {
            return wrong(paths, extractedOn, visitor);
        }
    }

    private Outcome save(Gathering gathering, @Nullable LocalDate extractedOn, boolean sure, Visitor visitor) {
        var notes = new ArrayList<>(gathering.notes());
        var readings = new ArrayList<FileReading>();
        var questions = new ArrayList<String>();
        for (var part : gathering.parts()) {
            var saved = saving.save(part, extractedOn, visitor);
            readings.add(saved);
            notes.addAll(saved.findings().notes());
            saving.unusual(saved).forEach(question -> questions.add(part.place() + ": " + question));
        }
        if (!sure && !questions.isEmpty()) {
            throw new Unusual(questions);
        }
        return new Outcome(readings, notes, List.of(), List.of());
    }

    /** All that is wrong, found by reading what is right and rolling it back. */
    private Outcome wrong(List<Path> paths, @Nullable LocalDate extractedOn, Visitor visitor) {
        var day = Objects.requireNonNullElseGet(extractedOn, () -> LocalDate.now(clock));
        try {
            return tenancy.write(visitor.administration(), () -> {
                throw new RolledBack(reading.read(paths, day, visitor));
            });
        } catch (RolledBack tried) {
            return new Outcome(List.of(), tried.read.notes(), tried.read.errors(), List.of());
        }
    }

    private static final class Unusual extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<String> questions;

        Unusual(List<String> questions) {
            this.questions = questions;
        }
    }

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient BatchRead read;

        RolledBack(BatchRead read) {
            this.read = read;
        }
    }
}
