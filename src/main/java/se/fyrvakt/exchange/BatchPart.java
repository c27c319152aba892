package se.fyrvakt.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Register;
import se.fyrvakt.tables.FirstRows;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.TableFile;

/**
 * A sheet of a batch, known for what it is.
 *
 * @param modified when the file was last changed; null when that is not known
 * @param sheet null for a text file, which is its own
 */
record BatchPart(
        TableFile file,
        @Nullable LocalDate modified,
        @Nullable String sheet,
        FirstRows first,
        Header header,
        Register register) {

    /** Where it stands, as people say it. */
    String place() {
        return place(file.name(), sheet);
    }

    static String place(String file, @Nullable String sheet) {
        return sheet == null ? file : "%s, bladet ”%s”".formatted(file, sheet);
    }

    /** What the rows' origin is called: the file, and the sheet where the file has several. */
    String source() {
        var name = file.sheets().size() > 1 ? file.name() + ", " + sheet : file.name();
        return name.substring(0, Math.min(200, name.length()));
    }

    /** @param said null to propose a day by the file itself */
    ExtractionDay extracted(@Nullable LocalDate said, LocalDate today) {
        return said == null
                ? ExtractionDay.proposed(file.name(), header, modified, today)
                : new ExtractionDay(said, "eget val");
    }

    BatchRead.Wrong wrong(Fault fault) {
        return new BatchRead.Wrong(
                file.name(),
                sheet,
                fault.line() == 0 ? null : fault.line(),
                fault.column() == null ? null : fault.columnName(),
                fault.value().isEmpty() ? null : fault.value(),
                fault.message());
    }

    /** Columns that no row can do without, and that the file lacks. */
    List<Fault> lacking(Set<Integer> leftOut) {
        var present = FileLines.present(header, register, leftOut);
        return register.columns().stream()
                .filter(column -> column.isRequired() && !present.contains(column))
                .map(column -> new Fault(header.line(), column, "", lacking(column)))
                .toList();
    }

    private String lacking(Column column) {
        return header.indexOf(column.name()) >= 0
                ? "Kolumnen innehåller personnummer och läses inte. Ersätt dem med något annat som skiljer raderna åt."
                : "Filen saknar kolumnen %s, och ingen rad kan användas utan den. Lägg till den i filen."
                        .formatted(column.name());
    }

    /** The other may refer to rows of this one, or change them. */
    boolean isNeededBy(BatchPart other) {
        return other.register().address().equals(register.address())
                || other.register().refersTo(register);
    }

    long rows() {
        long number = 0;
        try (var rows = header.rows()) {
            while (rows.next() != null) {
                number++;
            }
        }
        return number;
    }
}
