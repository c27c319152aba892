package se.fyrvakt.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.exchange.SourceRepository.Source;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.BulkRegistrar;
import se.fyrvakt.register.Comparison;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Intake;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Undoing;

/** What is decided about a proposal: saved wholly or not at all, thrown away, or taken back later. */
@Component
class Decisions {

    private final Registers registers;
    private final BulkRegistrar bulk;
    private final Undoing undoing;
    private final ReadingRepository readings;
    private final SourceRepository sources;
    private final Waiting waiting;
    private final Tenancy tenancy;

    Decisions(
            Registers registers,
            BulkRegistrar bulk,
            Undoing undoing,
            ReadingRepository readings,
            SourceRepository sources,
            Waiting waiting,
            Tenancy tenancy) {
        this.registers = registers;
        this.bulk = bulk;
        this.undoing = undoing;
        this.readings = readings;
        this.sources = sources;
        this.waiting = waiting;
        this.tenancy = tenancy;
    }

    /** Saves the proposal. Something wrong that was not wrong at the dry run makes it a proposal again, with that shown. */
    void save(long id, @Nullable LocalDate extractedOn, Visitor visitor, Progress progress) {
        progress.enter("Sparar");
        try {
            tenancy.write(visitor.administration(), () -> {
                if (extractedOn != null) {
                    readings.extracted(id, extractedOn);
                }
                readings.find(id)
                        .filter(FileReading::canBeSaved)
                        .ifPresent(reading -> save(reading, visitor, progress));
                return id;
            });
            waiting.remove(visitor.administration(), id);
        } catch (NoLongerRight wrong) {
            tenancy.write(visitor.administration(), () -> {
                readings.proposed(id, wrong.examined());
                return id;
            });
        } catch (BulkRegistrar.ChangedUnderway underway) {
            say(id, "Någon annan ändrade samma uppgifter just då. Inget är sparat. Försök igen.", visitor);
        }
    }

    /** The change of state comes first, so that of two who press the button one waits and then finds it done. */
    void save(FileReading reading, Visitor visitor, Progress progress) {
        var content = readings.content(reading.id());
        if (content.isEmpty()
                || !readings.decided(
                        reading.id(),
                        State.PROPOSED,
                        State.SAVED,
                        visitor.name(),
                        reading.findings().saved())) {
            return;
        }
        var register = registers.get(String.valueOf(reading.register()));
        try (var file = Kept.open(reading.fileName(), content.get())) {
            var recognised = Recognition.of(
                    file,
                    reading.fileName(),
                    List.of(register),
                    reading.findings().mapping());
            var origin = new FileLines.Origin(reading.extractedOn(), reading.fileName());
            var noted = new FirstWrong();
            try (var lines = new FileLines(recognised.header(), register, Set.of(), origin, noted)) {
                var comparison = bulk.save(
                        new Intake(register, lines.present(), lines.watchedBy(progress, "Sparar")),
                        reading.id(),
                        visitor);
                conclude(reading, comparison, Fault.merged(noted.faults(), comparison.faults()));
            }
        }
        sources.remember(
                reading.fileName(),
                new Source(register.address(), reading.findings().mapping()));
    }

    private void conclude(FileReading reading, Comparison comparison, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new NoLongerRight(reading, comparison, faults);
        }
        readings.saveCounts(reading.id(), comparison.counts());
    }

    /** What was right at the dry run is no longer: a row it refers to is gone, say. Nothing was saved. */
    static final class NoLongerRight extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient FileReading reading;
        private final transient Comparison comparison;
        private final transient List<Fault> faults;

        NoLongerRight(FileReading reading, Comparison comparison, List<Fault> faults) {
            this.reading = reading;
            this.comparison = comparison;
            this.faults = faults;
        }

        FileReading reading() {
            return reading;
        }

        ReadingRepository.Examined examined() {
            return new ReadingRepository.Examined(
                    reading.register(),
                    reading.extractedOn(),
                    reading.extractedBy(),
                    comparison.counts(),
                    faults.size(),
                    reading.findings().compared(comparison, faults),
                    "Registret har ändrats sedan filen granskades, och något är nu fel. Inget är sparat.");
        }
    }

    void say(long id, String message, Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            readings.said(id, message);
            return id;
        });
    }

    void discard(long id, Visitor visitor) {
        tenancy.write(
                visitor.administration(),
                () -> readings.find(id)
                        .filter(FileReading::isOpen)
                        .map(reading -> discard(reading, visitor))
                        .orElse(false));
        waiting.remove(visitor.administration(), id);
    }

    boolean discard(FileReading reading, Visitor visitor) {
        return readings.decided(reading.id(), State.PROPOSED, State.DISCARDED, visitor.name(), Findings.NONE);
    }

    /** Rows changed since are left and listed on the reading. */
    void undo(long id, Visitor visitor, Progress progress) {
        progress.enter("Ångrar");
        try {
            tenancy.write(visitor.administration(), () -> {
                readings.find(id)
                        .filter(reading -> reading.state() == State.SAVED && reading.register() != null)
                        .ifPresent(reading -> undo(reading, visitor));
                return id;
            });
        } catch (Undoing.CannotBeUndone cannot) {
            say(id, cannotBeUndone(cannot.faults()), visitor);
        } catch (BulkRegistrar.ChangedUnderway underway) {
            say(id, "Någon annan ändrade samma uppgifter just då. Inget är ångrat. Försök igen.", visitor);
        }
    }

    static String cannotBeUndone(List<Fault> faults) {
        return "Inläsningen kan inte ångras: "
                + faults.stream()
                        .limit(5)
                        .map(Fault::message)
                        .distinct()
                        .collect(java.util.stream.Collectors.joining(" "));
    }

    void undo(FileReading reading, Visitor visitor) {
        var register = registers.get(String.valueOf(reading.register()));
        if (readings.decided(reading.id(), State.SAVED, State.UNDONE, visitor.name(), reading.findings())) {
            var undone = undoing.undo(register, reading.id(), visitor);
            readings.found(reading.id(), reading.findings().undone(undone.left()));
        }
    }
}
