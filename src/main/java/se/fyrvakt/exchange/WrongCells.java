package se.fyrvakt.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.exchange.BatchReading.Wrong;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Sieve.Unread;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.IdentityNumbers;
import se.fyrvakt.tables.Refusal;

/** All that is wrong in a part of a batch, however much: what the reader cannot read, and what the register says. */
final class WrongCells implements Noted {

    private final Register register;
    private final List<Cell> cells = new ArrayList<>();
    private final Set<Place> unreadable = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();
    private int read;

    WrongCells(Register register) {
        this.register = register;
    }

    /** @param column its number in the register; -1 for the row as a whole */
    private record Place(long line, int column) {}

    private record Cell(long line, int column, @Nullable String value, String message) {}

    @Override
    public void wrong(long line, @Nullable Column column, String raw, String message) {
        unreadable.add(new Place(line, number(column)));
        cells.add(new Cell(line, number(column), value(raw), once(message)));
        read = cells.size();
    }

    @Override
    public void stopped(Refusal refusal) {
        cells.add(new Cell(refusal.line(), -1, null, refusal.message()));
    }

    /** What the register says, unless the reader has said it of the same cell. */
    void add(Fault fault) {
        if (!unreadable.contains(new Place(fault.line(), number(fault.column())))) {
            cells.add(new Cell(fault.line(), number(fault.column()), value(fault.value()), once(fault.message())));
        }
    }

    private int number(@Nullable Column column) {
        return column == null ? -1 : register.columns().indexOf(column);
    }

    private static @Nullable String value(String raw) {
        return raw.isBlank() ? null : IdentityNumbers.masked(raw);
    }

    /** Most sentences are the same, and held once; those that name the value are as many as the values. */
    private String once(String message) {
        var masked = IdentityNumbers.masked(message);
        return texts.size() < 10_000 ? texts.computeIfAbsent(masked, m -> m) : texts.getOrDefault(masked, masked);
    }

    /** Rows that the reader has found something wrong with, in order. */
    Iterable<Unread> unread() {
        var rows = new ArrayList<Unread>();
        for (var cell : cells.subList(0, read)) {
            boolean keyless = cell.column() >= 0
                    && register.key().contains(register.columns().get(cell.column()));
            if (!rows.isEmpty() && rows.getLast().line() == cell.line()) {
                keyless |= rows.removeLast().keyless();
            }
            rows.add(new Unread(cell.line(), keyless));
        }
        return rows;
    }

    /** In order of line, then column. What the register read tidied is told as it stands in the file. */
    List<Wrong> all(BatchPart part) {
        cells.sort(Comparator.comparingLong(Cell::line).thenComparingInt(Cell::column));
        if (cells.size() > read) {
            asTheyStand(part.header());
        }
        return cells.stream().map(cell -> wrong(cell, part)).toList();
    }

    private void asTheyStand(Header header) {
        int at = 0;
        try (var rows = header.rows()) {
            for (var row = rows.next(); row != null && at < cells.size(); row = rows.next()) {
                for (; at < cells.size() && cells.get(at).line() <= row.line(); at++) {
                    var cell = cells.get(at);
                    int place = cell.column() < 0
                            ? -1
                            : header.indexOf(
                                    register.columns().get(cell.column()).name());
                    if (cell.line() == row.line() && place >= 0) {
                        cells.set(at, new Cell(cell.line(), cell.column(), value(row.cell(place)), cell.message()));
                    }
                }
            }
        }
    }

    private Wrong wrong(Cell cell, BatchPart part) {
        return new Wrong(
                part.file().name(),
                part.sheet(),
                cell.line() == 0 ? null : cell.line(),
                cell.column() < 0 ? null : register.columns().get(cell.column()).name(),
                cell.value(),
                cell.message());
    }
}
