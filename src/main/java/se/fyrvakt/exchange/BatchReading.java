package se.fyrvakt.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Intake;
import se.fyrvakt.register.Sieve;
import se.fyrvakt.tables.IdentityNumbers;

/**
 * Reads whole folders into a database that is thrown away: rows with nothing wrong are used, all that is wrong with the
 * others is told. No history is written; what is to be kept is read in by {@link FolderReading}.
 */
@Component
public final class BatchReading {

    private final Examiner examiner;
    private final Sieve sieve;

    BatchReading(Examiner examiner, Sieve sieve) {
        this.examiner = examiner;
        this.sieve = sieve;
    }

    /**
     * @param parts in the order they were read, which is that of their references
     * @param notes what was not read, or understood in a way of its own, though nothing is wrong with it
     * @param errors in the order of the parts, then by line and column; files that could not be read come first
     */
    public record Read(List<Part> parts, List<String> notes, List<Wrong> errors) {}

    /**
     * A file, or a sheet of a workbook.
     *
     * @param sheet null for a text file
     * @param register its address
     */
    public record Part(String file, @Nullable String sheet, String register, String heading, long used, long leftOut) {}

    /**
     * @param line where the row begins, the header's for a column that is missing; null for the whole file
     * @param column the register's usual name; null for the whole row or file
     * @param value what the cell held, without personal identity numbers; null when it was empty
     */
    public record Wrong(
            String file,
            @Nullable String sheet,
            @Nullable Long line,
            @Nullable String column,
            @Nullable String value,
            String message) {

        /** In words: "personer.csv, rad 3, Enhet: Det finns ingen enhet …". */
        String sentence() {
            return BatchPart.place(file, sheet)
                    + (line == null ? "" : ", rad " + line)
                    + (column == null ? "" : ", " + column)
                    + ": " + message;
        }
    }

    /** @param day the day a file was extracted, unless its name or the text above its header says an earlier one */
    public Read read(Path folder, LocalDate day, Visitor visitor) {
        return read(List.of(folder), day, visitor);
    }

    /** @param paths files and folders */
    public Read read(List<Path> paths, LocalDate day, Visitor visitor) {
        var read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var gathering = Gathering.of(paths, examiner.inOrder(visitor))) {
            read.notes().addAll(gathering.notes());
            read.errors().addAll(gathering.errors());
            gathering.parts().forEach(part -> read(part, day, visitor, read));
        }
        return read;
    }

    private void read(BatchPart part, LocalDate day, Visitor visitor, Read read) {
        var leftOut = IdentityNumbers.columns(part.header());
        var lacking = lacking(part, leftOut);
        if (lacking.isEmpty()) {
            sift(part, leftOut, day, visitor, read);
        } else {
            lacking.forEach(column -> read.errors().add(lacking(part, column)));
            read.notes().addAll(PartNotes.of(part, leftOut, null));
            read.parts().add(read(part, 0, rows(part)));
        }
    }

    private void sift(BatchPart part, Set<Integer> leftOut, LocalDate day, Visitor visitor, Read read) {
        var wrong = new WrongCells(part.register());
        var extracted = ExtractionDay.proposed(part.file().name(), part.header(), null, day);
        var origin = new FileLines.Origin(extracted.day(), part.source());
        try (var lines = new FileLines(part.header(), part.register(), leftOut, origin, wrong)) {
            var intake = new Intake(part.register(), lines.present(), lines);
            var sifted = sieve.sift(intake, wrong::unread, wrong::add, visitor);
            read.notes().addAll(PartNotes.of(part, leftOut, lines));
            read.parts().add(read(part, sifted.used(), sifted.leftOut()));
        }
        read.errors().addAll(wrong.all(part));
    }

    private static Part read(BatchPart part, long used, long leftOut) {
        var register = part.register();
        return new Part(part.file().name(), part.sheet(), register.address(), register.heading(), used, leftOut);
    }

    /** Without them no row can be used. */
    static List<Column> lacking(BatchPart part, Set<Integer> leftOut) {
        return part.register().columns().stream()
                .filter(column -> column.isRequired() && column.filling() == Column.Filling.NOTHING)
                .filter(column -> !FileLines.present(part.header(), part.register(), leftOut)
                        .contains(column))
                .toList();
    }

    private static Wrong lacking(BatchPart part, Column column) {
        boolean isThere = part.header().indexOf(column.name()) >= 0;
        return new Wrong(
                part.file().name(),
                part.sheet(),
                part.header().line(),
                column.name(),
                null,
                isThere
                        ? "Kolumnen innehåller personnummer och läses inte. Ersätt dem med något annat som skiljer raderna åt."
                        : "Kolumnen ”%s” saknas. Lägg till den i filen.".formatted(column.name()));
    }

    private static long rows(BatchPart part) {
        long number = 0;
        try (var rows = part.header().rows()) {
            while (rows.next() != null) {
                number++;
            }
        }
        return number;
    }
}
