package se.fyrvakt.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Intake;
import se.fyrvakt.register.Sieve;
import se.fyrvakt.tables.IdentityNumbers;

/**
 * Reads whole folders into a database that is thrown away: rows with nothing wrong are used, all that is wrong with the
 * others is told. No history is written; what is to be kept is read in by {@link FolderReading}.
 */
@Component
public class BatchReading {

    private final WritableRegisters registers;
    private final Sieve sieve;

    BatchReading(WritableRegisters registers, Sieve sieve) {
        this.registers = registers;
        this.sieve = sieve;
    }

    /** @param day of extraction, for files that do not say an earlier one themselves */
    public BatchRead read(Path folder, LocalDate day, Visitor visitor) {
        var read = new BatchRead();
        try (var gathering = Gathering.of(BatchFile.at(folder), registers.of(visitor))) {
            read.notes().addAll(gathering.notes());
            read.errors().addAll(gathering.errors());
            gathering.parts().forEach(part -> read(part, day, visitor, read));
        }
        return read;
    }

    private void read(BatchPart part, LocalDate day, Visitor visitor, BatchRead read) {
        var leftOut = IdentityNumbers.columns(part.header());
        var lacking = part.lacking(leftOut);
        var extracted = ExtractionDay.proposed(part.file().name(), part.header(), null, day)
                .day();
        if (lacking.isEmpty()) {
            sift(part, leftOut, extracted, visitor, read);
        } else {
            lacking.forEach(fault -> read.errors().add(part.wrong(fault)));
            read.notes().addAll(PartNotes.of(part, leftOut, null));
            read.parts().add(read(part, extracted, 0, part.rows()));
        }
    }

    /** Uses what is right of a part, and tells what is wrong. */
    void sift(BatchPart part, Set<Integer> leftOut, LocalDate extracted, Visitor visitor, BatchRead read) {
        var wrong = new WrongCells(part.register());
        var origin = new FileLines.Origin(extracted, part.source());
        try (var lines = new FileLines(part.header(), part.register(), leftOut, origin, wrong)) {
            var intake = new Intake(part.register(), lines.present(), lines);
            var sifted = sieve.sift(intake, wrong::unread, wrong::add, visitor);
            read.notes().addAll(PartNotes.of(part, leftOut, lines));
            read.parts().add(read(part, extracted, sifted.used(), sifted.leftOut()));
        }
        read.errors().addAll(wrong.all(part));
    }

    private static BatchRead.Part read(BatchPart part, LocalDate extracted, long used, long leftOut) {
        return new BatchRead.Part(
                part.file().name(), part.sheet(), part.register().address(), extracted, used, leftOut);
    }
}
