package se.fyrvakt.exchange;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Intake;
import se.fyrvakt.register.Reading;
import se.fyrvakt.register.Register;
import se.fyrvakt.tables.DataRows;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.Row;

/** The rows of a file as a register takes them in: each cell read once, what cannot be read noted, all copied on the way. */
final class FileLines implements Iterable<Intake.Line>, AutoCloseable {

    private final Header header;
    private final List<Column> present;
    private final int[] places;
    private final Origin origin;
    private final Noted noted;
    private final DataRows rows;
    private List<Kept> copies = List.of();
    private Progress progress = new Progress();
    private String next = "";
    private long hidden;

    FileLines(Header header, Register register, Set<Integer> leftOut, Origin origin, Noted noted) {
        this.header = header;
        this.present = present(header, register, leftOut);
        this.places = present.stream()
                .mapToInt(column -> isRead(header, column, leftOut) ? header.indexOf(column.name()) : -1)
                .toArray();
        this.origin = origin;
        this.noted = noted;
        this.rows = header.rows();
    }

    FileLines copiedTo(Kept... these) {
        copies = List.of(these);
        return this;
    }

    /** @param afterwards what is done with the rows when they have been read */
    FileLines watchedBy(Progress watching, String afterwards) {
        progress = watching;
        next = afterwards;
        return this;
    }

    /**
     * Where a file comes from, for columns that it lacks.
     *
     * @param source what the file, and the sheet, is called
     */
    record Origin(LocalDate extractedOn, String source) {

        @Nullable
        String cell(Column column, long line) {
            return switch (column.filling()) {
                case NOTHING -> null;
                case EXTRACTION_DAY -> extractedOn.toString();
                case SOURCE -> ExtractionDay.nameWithoutDay(source);
                case LINE -> String.valueOf(line);
            };
        }
    }

    /** The register's columns that are read from the file, in the register's order, and those the reading itself fills. */
    static List<Column> present(Header header, Register register, Set<Integer> leftOut) {
        return register.columns().stream()
                .filter(column -> isRead(header, column, leftOut) || column.filling() != Column.Filling.NOTHING)
                .toList();
    }

    private static boolean isRead(Header header, Column column, Set<Integer> leftOut) {
        var place = header.indexOf(column.name());
        return place >= 0 && !leftOut.contains(place);
    }

    List<Column> present() {
        return present;
    }

    /** Rows that are hidden in the workbook; they are read all the same. */
    long hidden() {
        return hidden;
    }

    /** Rows with nothing in them. */
    long blank() {
        return rows.blank();
    }

    List<DataRows.Skipped> skipped() {
        return rows.skipped();
    }

    /** Once only. */
    @Override
    public Iterator<Intake.Line> iterator() {
        return new Iterator<>() {
            private @Nullable Row next = step();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Intake.Line next() {
                var row = next;
                if (row == null) {
                    throw new NoSuchElementException();
                }
                var line = line(row);
                next = step();
                return line;
            }
        };
    }

    private @Nullable Row step() {
        var row = rows.next();
        var refusal = rows.refusal();
        if (row == null && refusal != null) {
            noted.stopped(refusal);
        }
        if (row == null) {
            progress.enter(next);
        } else {
            progress.step();
        }
        return row;
    }

    /** The file cannot be read to its end. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient se.fyrvakt.tables.Refusal refusal;

        Stopped(se.fyrvakt.tables.Refusal refusal) {
            super(refusal.message());
            this.refusal = refusal;
        }

        Fault fault() {
            return new Fault(refusal.line(), null, "", refusal.message());
        }

        String sentence() {
            return (refusal.line() > 0 ? "Rad " + refusal.line() + ": " : "") + refusal.message();
        }
    }

    private Intake.Line line(Row row) {
        long line = Kept.line(header, row);
        copies.forEach(copy -> copy.add(row, line));
        hidden += row.hidden() ? 1 : 0;
        var cells = new @Nullable String[places.length];
        for (int i = 0; i < places.length; i++) {
            cells[i] = places[i] < 0 ? origin.cell(present.get(i), line) : cell(line, present.get(i), row, places[i]);
        }
        for (var fault : row.faults()) {
            if (fault.column() >= header.columns().size()) {
                noted.wrong(line, null, row.cell(fault.column()), fault.message());
            }
        }
        return new Intake.Line(line, cells);
    }

    /** A cell that the file itself spoils is wrong whatever it seems to say. */
    private @Nullable String cell(long line, Column column, Row row, int place) {
        var raw = row.cell(place);
        for (var fault : row.faults()) {
            if (fault.column() == place) {
                noted.wrong(line, column, raw, fault.message());
                return null;
            }
        }
        return switch (Reading.of(column, raw)) {
            case Reading.Good(var text) -> text;
            case Reading.Wrong(var message) -> {
                noted.wrong(line, column, raw, message);
                yield null;
            }
        };
    }

    @Override
    public void close() {
        rows.close();
    }
}
