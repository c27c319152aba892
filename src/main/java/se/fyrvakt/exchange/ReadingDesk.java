package se.fyrvakt.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.Examiner.Said;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Registers;
import se.fyrvakt.tables.TableFile;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** What the screens of readings work with: they begin work, and show how far it has come. */
@Component
class ReadingDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingDesk.class);
    private static final String FAILED =
            "Något gick fel, och inget är sparat. Försök igen, eller säg till den som sköter Fyrvakt.";

    private final Examiner examiner;
    private final WritableRegisters writable;
    private final Registers registers;
    private final ReadingRepository readings;
    private final BatchRepository batches;
    private final Work work;
    private final Tenancy tenancy;
    private final Clock clock;

    ReadingDesk(
            Examiner examiner,
            WritableRegisters writable,
            Registers registers,
            ReadingRepository readings,
            BatchRepository batches,
            Work work,
            Tenancy tenancy,
            Clock clock) {
        this.examiner = examiner;
        this.writable = writable;
        this.registers = registers;
        this.readings = readings;
        this.batches = batches;
        this.work = work;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Answer list(ReadingForm form, int number, Problems problems, Visitor visitor) {
        var headings = writable.headings(visitor);
        var page = tenancy.read(visitor.administration(), () -> readings.page(number, headings.keySet()));
        var latest = tenancy.read(visitor.administration(), batches::latest).stream()
                .filter(batch -> batch.isWithin(headings.keySet()))
                .toList();
        return new ReadingList(page, latest, headings, form, problems);
    }

    /** Begins the examination of a file just come, and goes to its page. */
    Answer examine(TableFile file, Said said, Visitor visitor) {
        var id = tenancy.write(visitor.administration(), () -> readings.begin(file.name(), visitor.actor()));
        examine(id, file, said, visitor);
        return Answer.seeOther("/inlasning/" + id);
    }

    /** Examines the file as that reading; what fails is said on its page. */
    void examine(long id, TableFile file, Said said, Visitor visitor) {
        if (!start(id, visitor, progress -> examiner.examine(id, file, said, visitor, progress))) {
            file.close();
        }
    }

    boolean start(long id, Visitor visitor, Consumer<Progress> what) {
        return start(id, visitor, what, message -> failed(id, message, visitor));
    }

    /**
     * False when too much waits already, which the page then says.
     *
     * @param failed is told what to say where the work does not come to its end
     */
    boolean start(long id, Visitor visitor, Consumer<Progress> what, Consumer<String> failed) {
        var started = work.start(visitor.administration(), id, progress -> {
            try {
                what.accept(progress);
            } catch (RuntimeException e) {
                LOG.error("Reading {} failed", id, e);
                failed.accept(FAILED);
            }
        });
        if (!started) {
            failed.accept("Många inläsningar pågår just nu. Försök igen om en stund.");
        }
        return started;
    }

    private void failed(long id, String message, Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            readings.refused(id, message);
            readings.said(id, message);
            return id;
        });
    }

    /** The reading, if there is one of that number in a register the visitor may read into. */
    Optional<FileReading> find(long id, Visitor visitor) {
        var mine = writable.headings(visitor).keySet();
        return tenancy.read(visitor.administration(), () -> readings.find(id))
                .filter(reading -> reading.register() == null || mine.contains(reading.register()));
    }

    @Nullable
    Progress progress(long id, Visitor visitor) {
        return work.on(visitor.administration(), id);
    }

    Answer page(FileReading reading, Problems problems, Visitor visitor) {
        var address = reading.register();
        return new ReadingPage(
                reading,
                address == null ? null : registers.get(address),
                progress(reading.id(), visitor),
                writable.headings(visitor),
                problems);
    }
}
