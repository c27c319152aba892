package se.fyrvakt.exchange;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.BulkRegistrar;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Intake;
import se.fyrvakt.register.Register;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.IdentityNumbers;
import se.fyrvakt.tables.Sheet;
import se.fyrvakt.tables.TableFile;

/** One table of a batch, and the register it belongs to. */
record BatchPart(TableFile file, Sheet sheet, Register register, Recognition recognised) {

    private Header header() {
        return recognised.header();
    }

    /** Null for a text file, which has no sheets. */
    private @Nullable String sheetName() {
        return file.name().equals(sheet.name()) ? null : sheet.name();
    }

    private String source() {
        return sheetName() == null ? file.name() : file.name() + "/" + sheet.name();
    }

    /** Columns that no row can do without, and that the file lacks. */
    private List<Column> lacking(Set<Integer> leftOut) {
        return register.columns().stream()
                .filter(column -> column.isRequired() && column.filling() == Column.Filling.NOTHING)
                .filter(column ->
                        header().indexOf(column.name()) < 0 || leftOut.contains(header().indexOf(column.name())))
                .toList();
    }

    private void note(BatchRead read, Set<Integer> leftOut) {
        leftOut.forEach(i -> note(read, "Kolumnen ”%s” innehåller personnummer och läses inte.".formatted(title(i))));
        header().unknown().stream()
                .filter(column -> !leftOut.contains(column.index()))
                .forEach(column ->
                        note(read, "Kolumnen ”%s” är okänd och läses inte.".formatted(title(column.index()))));
        header().duplicates()
                .forEach(column -> note(
                        read, "Kolumnen ”%s” står två gånger. Den första läses.".formatted(title(column.index()))));
        if (header().line() > 1) {
            note(read, "Rubrikerna står på rad %s.".formatted(header().line()));
        }
        if (sheet.hidden()) {
            note(read, "Bladet är dolt och läses ändå.");
        }
    }

    private String title(int index) {
        return IdentityNumbers.masked(header().columns().get(index).title());
    }

    private void note(BatchRead read, String sentence) {
        read.note(file.name(), sheetName(), sentence);
    }

    private void wrong(BatchRead read, Fault fault) {
        var column = fault.column();
        read.wrong(
                file.name(),
                sheetName(),
                fault.line(),
                column == null ? null : column.name(),
                fault.value(),
                fault.message());
    }

    /** Reads tables in. */
    @Component
    static class Reader {

        private final BulkRegistrar bulk;

        Reader(BulkRegistrar bulk) {
            this.bulk = bulk;
        }

        void read(BatchPart part, LocalDate day, Visitor visitor, BatchRead read) {
            var leftOut = IdentityNumbers.columns(part.header());
            part.note(read, leftOut);
            var lacking = part.lacking(leftOut);
            lacking.forEach(column -> part.wrong(
                    read,
                    new Fault(
                            part.header().line(),
                            column,
                            "",
                            "Filen saknar kolumnen %s, och ingen rad kan användas utan den."
                                    .formatted(column.name()))));
            if (lacking.isEmpty()) {
                rows(part, leftOut, day, visitor, read);
            }
        }

        private void rows(BatchPart part, Set<Integer> leftOut, LocalDate day, Visitor visitor, BatchRead read) {
            var extracted = ExtractionDay.proposed(part.file.name(), part.header(), null, day)
                    .day();
            var origin = new FileLines.Origin(extracted, part.source(), Integer.MAX_VALUE);
            try (var lines = new FileLines(part.header(), part.register, leftOut, List.of(), new Progress(), origin)) {
                var faults = bulk.saveRight(new Intake(part.register, lines.present(), lines), lines::faults, visitor);
                faults.forEach(fault -> part.wrong(read, fault));
                lines.skipped()
                        .forEach(skip -> part.note(read, "Rad %s läses inte. %s".formatted(skip.line(), skip.why())));
                var wrong = new HashSet<>(faults.stream().map(Fault::line).toList()).size();
                read.part(
                        new BatchRead.Part(
                                part.file.name(),
                                part.sheetName(),
                                part.register.address(),
                                lines.total() - wrong,
                                wrong),
                        extracted);
            } catch (FileLines.Stopped stopped) {
                read.wrong(part.file.name(), part.sheetName(), null, null, null, stopped.sentence());
            }
        }
    }
}
