package se.fyrvakt.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.tables.TableFile;
import se.fyrvakt.web.Answer;

/** What the screens of files sent together work with. */
@Component
class BatchDesk {

    private final BatchExaminer examiner;
    private final BatchDecisions decisions;
    private final BatchRepository batches;
    private final WritableRegisters registers;
    private final ReadingDesk desk;
    private final Tenancy tenancy;

    BatchDesk(
            BatchExaminer examiner,
            BatchDecisions decisions,
            BatchRepository batches,
            WritableRegisters registers,
            ReadingDesk desk,
            Tenancy tenancy) {
        this.examiner = examiner;
        this.decisions = decisions;
        this.batches = batches;
        this.registers = registers;
        this.desk = desk;
        this.tenancy = tenancy;
    }

    /** Whether more than one of the file's sheets belongs to a register. */
    boolean holdsSeveral(TableFile file, Visitor visitor) {
        return file.sheets().size() > 1
                && RecognisedSheets.of(file, null, registers.of(visitor))
                                .known()
                                .size()
                        > 1;
    }

    /** Begins the examination of files just come, and goes to their page. */
    Answer examine(Upload upload, ReadingForm form, Visitor visitor) {
        var id = tenancy.write(
                visitor.administration(), () -> batches.begin(upload.files().size(), visitor.actor()));
        var isBegun = start(id, visitor, progress -> {
            try (upload) {
                examiner.examine(id, upload.files(), form.day(), visitor, progress);
            }
        });
        if (!isBegun) {
            upload.close();
        }
        return Answer.seeOther(Batch.address(id));
    }

    void save(long id, Visitor visitor) {
        start(id, visitor, progress -> decisions.save(id, visitor, progress));
    }

    void undo(long id, Visitor visitor) {
        start(id, visitor, progress -> decisions.undo(id, visitor, progress));
    }

    private boolean start(long id, Visitor visitor, Consumer<Progress> what) {
        return desk.start(id, visitor, what, message -> decisions.failed(id, message, visitor));
    }

    /** The files, if there are such of that number and the visitor may read into all their registers. */
    Optional<Batch> find(long id, Visitor visitor) {
        var mine = registers.headings(visitor).keySet();
        return tenancy.read(visitor.administration(), () -> batches.find(id)).filter(batch -> batch.isWithin(mine));
    }

    Answer page(Batch batch, Visitor visitor) {
        return new BatchPage(batch, registers.headings(visitor), desk.progress(batch.id(), visitor));
    }

    Optional<byte[]> errors(Batch batch, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> batches.errors(batch.id()));
    }
}
