package se.fyrvakt.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.IdentityNumbers;

/** What somebody who handed a part over should know of how it was read, though nothing is wrong. */
final class PartNotes {

    private static final int SHOWN = 20;

    private final BatchPart part;
    private final Set<Integer> leftOut;
    private final List<String> notes = new ArrayList<>();

    private PartNotes(BatchPart part, Set<Integer> leftOut) {
        this.part = part;
        this.leftOut = leftOut;
    }

    /** @param lines read to their end; null where they were not read */
    static List<String> of(BatchPart part, Set<Integer> leftOut, @Nullable FileLines lines) {
        var noting = new PartNotes(part, leftOut);
        noting.columns();
        noting.above();
        if (lines != null) {
            noting.rows(lines);
        }
        return noting.notes;
    }

    private void note(String sentence) {
        notes.add(part.place() + ": " + sentence);
    }

    private void columns() {
        if (part.first().sheet().hidden()) {
            note("bladet är dolt men läses.");
        }
        for (var column : part.header().columns()) {
            if (leftOut.contains(column.index())) {
                note("kolumnen %s innehåller personnummer och läses inte.".formatted(title(column)));
            } else if (column.duplicate()) {
                note("kolumnen %s finns två gånger, och den första läses.".formatted(title(column)));
            } else if (column.known() == null && !column.title().isEmpty()) {
                note("kolumnen %s är okänd och läses inte.".formatted(title(column)));
            }
        }
    }

    private static String title(Header.Column column) {
        return "”" + IdentityNumbers.masked(column.title()) + "”";
    }

    private void above() {
        long header = part.header().line();
        long above =
                part.first().rows().stream().filter(row -> row.line() < header).count();
        if (above > 0) {
            note("%s ovanför rubrikerna på rad %s läses inte."
                    .formatted(Swedish.count(above, "rad", "rader"), Swedish.number(header)));
        }
    }

    private void rows(FileLines lines) {
        if (lines.hidden() > 0) {
            note(Swedish.count(lines.hidden(), "dold rad läses", "dolda rader läses") + " också.");
        }
        if (lines.blank() > 0) {
            note(Swedish.count(lines.blank(), "tom rad", "tomma rader") + " hoppas över.");
        }
        lines.skipped().stream()
                .limit(SHOWN)
                .forEach(skip -> note("rad %s läses inte. %s".formatted(skip.line(), skip.why())));
        if (lines.skipped().size() > SHOWN) {
            note("ytterligare %s rader läses inte."
                    .formatted(Swedish.number(lines.skipped().size() - (long) SHOWN)));
        }
    }
}
