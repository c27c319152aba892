package se.fyrvakt.exchange;

import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.BulkRegistrar;
import se.fyrvakt.register.Undoing;

/** What is decided about files sent together, in one transaction: all of it is done, or nothing. */
@Component
class BatchDecisions {

    private final BatchRepository batches;
    private final ReadingRepository readings;
    private final Decisions decisions;
    private final Tenancy tenancy;

    BatchDecisions(BatchRepository batches, ReadingRepository readings, Decisions decisions, Tenancy tenancy) {
        this.batches = batches;
        this.readings = readings;
        this.decisions = decisions;
        this.tenancy = tenancy;
    }

    /** Something wrong that was not wrong at the dry run is shown on its part, and nothing is saved. */
    void save(long id, Visitor visitor, Progress progress) {
        progress.enter("Sparar");
        try {
            tenancy.write(visitor.administration(), () -> {
                batches.find(id).filter(Batch::canBeSaved).ifPresent(batch -> save(batch, visitor, progress));
                return id;
            });
        } catch (Decisions.NoLongerRight wrong) {
            tenancy.write(visitor.administration(), () -> {
                readings.proposed(wrong.reading().id(), wrong.examined());
                batches.failed(
                        id,
                        "Registret har ändrats sedan filerna granskades, och något i %s är nu fel. Inget är sparat."
                                .formatted(wrong.reading().fileName()));
                return id;
            });
        } catch (BulkRegistrar.ChangedUnderway underway) {
            failed(id, "Någon annan ändrade samma uppgifter just då. Inget är sparat. Försök igen.", visitor);
        }
    }

    /** The change of state comes first, so that of two who press the button one waits and then finds it done. */
    private void save(Batch batch, Visitor visitor, Progress progress) {
        if (batches.decided(batch.id(), State.PROPOSED, State.SAVED, visitor.name())) {
            batch.parts().forEach(part -> decisions.save(part, visitor, progress));
        }
    }

    void failed(long id, String message, Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            batches.failed(id, message);
            return id;
        });
    }

    void discard(long id, Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            if (batches.decided(id, State.PROPOSED, State.DISCARDED, visitor.name())) {
                readings.inBatch(id).forEach(part -> decisions.discard(part, visitor));
            }
            return id;
        });
    }

    /** What refers goes before what it refers to. Rows changed since are left and listed on their part. */
    void undo(long id, Visitor visitor, Progress progress) {
        progress.enter("Ångrar");
        try {
            tenancy.write(visitor.administration(), () -> {
                if (batches.decided(id, State.SAVED, State.UNDONE, visitor.name())) {
                    readings.inBatch(id).reversed().forEach(part -> decisions.undo(part, visitor));
                }
                return id;
            });
        } catch (Undoing.CannotBeUndone cannot) {
            failed(id, Decisions.cannotBeUndone(cannot.faults()), visitor);
        } catch (BulkRegistrar.ChangedUnderway underway) {
            failed(id, "Någon annan ändrade samma uppgifter just då. Inget är ångrat. Försök igen.", visitor);
        }
    }
}
