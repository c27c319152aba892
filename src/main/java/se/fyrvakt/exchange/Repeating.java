package se.fyrvakt.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.Examiner.Said;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.tables.FileName;
import se.fyrvakt.tables.Refusal;
import se.fyrvakt.tables.TableFile;

/** Reads files in without anybody looking, as the last time, and leaves a proposal where something is wrong or unusual. */
@Component
class Repeating {

    /** In a smaller register any change is a large share of it. */
    private static final int SMALL = 20;

    private final Examiner examiner;
    private final Decisions decisions;
    private final ReadingRepository readings;
    private final SourceRepository sources;
    private final Tenancy tenancy;
    private final int unusualPercent;

    /** @param unusualPercent more rows than this share changed or missing is unusual */
    Repeating(
            Examiner examiner,
            Decisions decisions,
            ReadingRepository readings,
            SourceRepository sources,
            Tenancy tenancy,
            @Value("${fyrvakt.unusual-percent:5}") int unusualPercent) {
        this.examiner = examiner;
        this.decisions = decisions;
        this.readings = readings;
        this.sources = sources;
        this.tenancy = tenancy;
        this.unusualPercent = unusualPercent;
    }

    /**
     * What became of a file.
     *
     * @param reading null where the file could not even be opened
     * @param questions why it was not saved; empty when it was
     * @param isRight whether it can be saved all the same
     */
    record Outcome(@Nullable FileReading reading, List<String> questions, boolean isRight) {
        boolean isSaved() {
            return reading != null && reading.state() == State.SAVED;
        }
    }

    /** Reads a file that nobody asked for: of a source never read in before it becomes a proposal. */
    Outcome repeat(Path path, Visitor visitor) {
        var name = FileName.of(String.valueOf(path.getFileName()));
        var isRemembered =
                tenancy.read(visitor.administration(), () -> sources.find(name).isPresent());
        return read(
                path,
                null,
                visitor,
                isRemembered ? List.of() : List.of("Filer med det namnet har inte lästs in förut."));
    }

    /** Examines the file and saves it where there is nothing to ask. */
    Outcome read(Path path, @Nullable LocalDate extractedOn, Visitor visitor) {
        return read(path, extractedOn, visitor, List.of());
    }

    private Outcome read(Path path, @Nullable LocalDate extractedOn, Visitor visitor, List<String> before) {
        var name = FileName.of(String.valueOf(path.getFileName()));
        return switch (TableFile.open(name, path)) {
            case Refusal refusal -> new Outcome(null, List.of(refusal.message()), false);
            case TableFile file -> {
                var id = tenancy.write(visitor.administration(), () -> readings.begin(name, visitor.actor()));
                examiner.examine(
                        id, file, new Said("", null, extractedOn, BatchFile.modified(path)), visitor, new Progress());
                var questions = new ArrayList<>(before);
                questions.addAll(questions(find(id, visitor)));
                yield questions.isEmpty() ? save(id, visitor) : outcome(find(id, visitor), questions);
            }
        };
    }

    private FileReading find(long id, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> readings.find(id)).orElseThrow();
    }

    /** Saves what has been looked at. */
    Outcome save(long id, Visitor visitor) {
        decisions.save(id, null, visitor, new Progress());
        var reading = find(id, visitor);
        return outcome(reading, reading.state() == State.SAVED ? List.of() : questions(reading));
    }

    private static Outcome outcome(FileReading reading, List<String> questions) {
        return new Outcome(reading, questions, reading.canBeSaved());
    }

    private List<String> questions(FileReading reading) {
        var questions = new ArrayList<String>();
        if (reading.message() != null) {
            questions.add(reading.message());
        } else if (reading.wrong() > 0) {
            questions.add(Swedish.count(reading.wrong(), "cell är fel.", "celler är fel."));
        } else if (reading.counts().total() == 0) {
            questions.add("Filen har inga rader.");
        } else {
            questions.addAll(unusual(reading));
        }
        return questions;
    }

    /** What somebody should look at before it is saved. */
    List<String> unusual(FileReading reading) {
        var questions = new ArrayList<String>();
        reading.findings().unknown().forEach(told -> questions.add("Kolumnen ”%s” är okänd.".formatted(told.title())));
        var counts = reading.counts();
        long before = counts.changed() + counts.unchanged() + counts.missing();
        if (isUnusual(counts.changed(), before)) {
            questions.add("Ovanligt många rader ändras: %s av %s."
                    .formatted(Swedish.number(counts.changed()), Swedish.number(before)));
        }
        if (isUnusual(counts.missing(), before)) {
            questions.add("Ovanligt många rader saknas i filen: %s av %s."
                    .formatted(Swedish.number(counts.missing()), Swedish.number(before)));
        }
        return questions;
    }

    private boolean isUnusual(long some, long all) {
        return all >= SMALL && some * 100 > all * unusualPercent;
    }
}
