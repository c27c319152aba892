package se.fyrvakt.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/** A row while it is being read: holds it to the limits, and notes the cells that cannot be trusted. */
final class Cells {

    static final String BROKEN =
            "Cellen har tecken som inte går att läsa. Skriv om texten, eller spara filen som CSV UTF-8 från början.";

    private final Limits limits;
    private final @Nullable String[] cells;
    private final List<Fault> faults = new ArrayList<>();
    private long line;
    private int size;
    private int rows;

    Cells(Limits limits) {
        this.limits = limits;
        this.cells = new String[limits.columns()];
    }

    void start(long line) {
        this.line = line;
        this.size = 0;
        faults.clear();
        java.util.Arrays.fill(cells, null);
    }

    long line() {
        return line;
    }

    /** Empty cells far to the right, left by formatting, are no columns. */
    void put(int column, String text) throws Unreadable {
        if (column < limits.columns()) {
            cells[column] = checked(column, text);
            size = Math.max(size, column + 1);
        } else if (!text.isBlank()) {
            throw new Unreadable(
                    "Raden har fler än %d kolumner. Ta bort kolumner som inte hör till registret."
                            .formatted(limits.columns()),
                    line);
        }
    }

    private String checked(int column, String text) {
        if (text.indexOf('\0') < 0 && text.indexOf('\ufffd') < 0) {
            return Formulas.read(text);
        }
        fault(column, BROKEN);
        return text.replace('\0', '\ufffd');
    }

    void fault(int column, String message) {
        if (faults.size() < limits.columns()) {
            faults.add(new Fault(column, message));
        }
    }

    Row row(boolean hidden) throws Unreadable {
        var copy = new String[size];
        for (int i = 0; i < size; i++) {
            var cell = cells[i];
            copy[i] = cell == null ? "" : cell;
        }
        var row = new Row(line, copy, hidden, faults);
        count(row);
        return row;
    }

    private void count(Row row) throws Unreadable {
        if (!row.isBlank() && rows++ > limits.rows()) { // the header is one more
            throw new Unreadable(
                    "Filen har fler än %s rader. Dela den i flera filer.".formatted(Swedish.number(limits.rows())),
                    line);
        }
    }

    /** What to say of a cell longer than the limit. */
    static Unreadable tooLong(Limits limits, long line) {
        return new Unreadable(
                "En cell är längre än %s tecken. Kontrollera att citattecken (\") inte saknas, och korta texten."
                        .formatted(Swedish.number(limits.cellChars())),
                line);
    }
}
