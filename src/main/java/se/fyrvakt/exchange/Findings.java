package se.fyrvakt.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Comparison;
import se.fyrvakt.register.Undoing;
import se.fyrvakt.tables.IdentityNumbers;

/**
 * What the page of a reading shows of its examination, with examples and not all rows.
 *
 * @param notes how the file was understood, and what was passed over in it
 * @param columns those of the file in its order
 * @param lacking columns of the register that the file has not
 * @param leftOut titles of columns that hold personal identity numbers
 * @param left rows that undoing left, and why
 */
record Findings(
        List<String> notes,
        List<Told> columns,
        List<String> lacking,
        List<String> leftOut,
        List<Row> added,
        List<Row> changed,
        List<Row> missing,
        List<Wrong> wrong,
        List<Undoing.Left> left) {

    static final Findings NONE = new Findings(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    static final int WRONG_SHOWN = 200;

    /**
     * A column of the file.
     *
     * @param known the register's column it is read as; empty when it is left out, null when nobody has said
     * @param likeliest columns it could be
     */
    record Told(String title, @Nullable String known, List<String> likeliest, boolean duplicate) {
        public boolean isUnknown() {
            return known == null && !title.isEmpty();
        }
    }

    record Row(long line, String label, List<Cell> cells) {

        /** What to call the row, also where it has no name. */
        public String name() {
            return label.isBlank() ? "Rad " + line : label;
        }
    }

    record Cell(
            String column,
            @Nullable String before,
            @Nullable String after) {}

    /** @param column empty for the row as a whole */
    record Wrong(long line, String column, String value, String message) {}

    /** Examples, without rows that have something wrong: what those would become is not known. */
    static List<Row> rows(List<Comparison.Compared> compared, List<se.fyrvakt.register.Fault> faults) {
        var wrong = faults.stream().map(se.fyrvakt.register.Fault::line).collect(Collectors.toSet());
        return compared.stream()
                .filter(row -> row.line() == 0 || !wrong.contains(row.line()))
                .map(row -> new Row(
                        row.line(),
                        row.label(),
                        row.cells().stream()
                                .map(cell -> new Cell(cell.column().name(), cell.before(), cell.after()))
                                .toList()))
                .toList();
    }

    static Wrong wrong(se.fyrvakt.register.Fault fault) {
        var column = fault.column();
        return new Wrong(fault.line(), column == null ? "" : column.name(), shown(fault.value()), fault.message());
    }

    /** A cell in short, and never an identity number. */
    static String shown(String value) {
        var masked = IdentityNumbers.masked(value);
        return masked.length() <= 80 ? masked : masked.substring(0, 79) + "…";
    }

    /** Columns with a title of their own that nobody has said what they are. */
    List<Told> unknown() {
        return columns.stream()
                .filter(told -> told.isUnknown() && !told.duplicate())
                .toList();
    }

    List<Told> duplicates() {
        return columns.stream().filter(Told::duplicate).toList();
    }

    /** What was chosen for each title so far. */
    Map<String, String> mapping() {
        var mapping = new java.util.LinkedHashMap<String, String>();
        columns.forEach(told -> {
            if (told.known() != null && !told.title().isEmpty()) {
                mapping.put(told.title(), told.known());
            }
        });
        return mapping;
    }

    /** After saving only what still says something: the rows themselves are in history. */
    Findings saved() {
        return new Findings(notes, columns, lacking, leftOut, List.of(), List.of(), missing, List.of(), List.of());
    }

    Findings undone(List<Undoing.Left> rows) {
        return new Findings(notes, columns, lacking, leftOut, List.of(), List.of(), List.of(), List.of(), rows);
    }

    Findings compared(Comparison comparison, List<se.fyrvakt.register.Fault> faults) {
        return new Findings(
                notes,
                columns,
                lacking,
                leftOut,
                rows(comparison.added(), faults),
                rows(comparison.changed(), faults),
                rows(comparison.missing(), faults),
                faults.stream().limit(WRONG_SHOWN).map(Findings::wrong).toList(),
                List.of());
    }
}
