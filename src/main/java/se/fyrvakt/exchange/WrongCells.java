package se.fyrvakt.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Register;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.IdentityNumbers;
import se.fyrvakt.tables.Refusal;

/** All that is wrong in a part of a batch, however much: what the reader cannot read, and what the register says. */
final class WrongCells implements Noted {

    /** Sentences that are held once each; those that name a value are as many as the values. */
    private static final int SENTENCES = 10_000;

    private final Register register;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Place> unreadable = new HashSet<>();
    private final Map<String, String> sentences = new HashMap<>();
    private boolean isTidied;

    WrongCells(Register register) {
        this.register = register;
    }

    private record Place(long line, int column) {}

    @Override
    public void wrong(long line, @Nullable Column column, String raw, String message) {
        unreadable.add(new Place(line, number(column)));
        note(new Fault(line, column, raw, message));
    }

    @Override
    public void stopped(Refusal refusal) {
        note(new Fault(refusal.line(), null, "", refusal.message()));
    }

    /** What the register says, unless the reader has said it of the same cell. */
    void add(Fault fault) {
        if (!unreadable.contains(new Place(fault.line(), number(fault.column())))) {
            isTidied = true;
            note(fault);
        }
    }

    private void note(Fault fault) {
        var message = once(IdentityNumbers.masked(fault.message()));
        faults.add(new Fault(fault.line(), fault.column(), shown(fault.value()), message));
    }

    private static String shown(String raw) {
        return raw.isBlank() ? "" : IdentityNumbers.masked(raw);
    }

    private String once(String message) {
        return sentences.size() < SENTENCES
                ? sentences.computeIfAbsent(message, m -> m)
                : sentences.getOrDefault(message, message);
    }

    /** Its place in the register; -1 for the row as a whole. */
    private int number(@Nullable Column column) {
        return column == null ? -1 : register.columns().indexOf(column);
    }

    /** Lines of rows that the reader has found something wrong with. */
    Set<Long> unread() {
        return unreadable.stream().map(Place::line).collect(Collectors.toSet());
    }

    /** In order of line, then column. What the register read tidied is told as it stands in the file. */
    List<BatchRead.Wrong> all(BatchPart part) {
        faults.sort(Comparator.comparingLong(Fault::line).thenComparingInt(fault -> number(fault.column())));
        if (isTidied) {
            asTheyStand(part.header());
        }
        return faults.stream().map(part::wrong).toList();
    }

    private void asTheyStand(Header header) {
        int at = 0;
        try (var rows = header.rows()) {
            for (var row = rows.next(); row != null && at < faults.size(); row = rows.next()) {
                for (; at < faults.size() && faults.get(at).line() <= row.line(); at++) {
                    var fault = faults.get(at);
                    int place = header.indexOf(fault.columnName());
                    if (fault.line() == row.line() && place >= 0) {
                        faults.set(
                                at, new Fault(fault.line(), fault.column(), shown(row.cell(place)), fault.message()));
                    }
                }
            }
        }
    }
}
