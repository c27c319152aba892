package se.fyrvakt.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.fyrvakt.exchange.Findings.Told;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.IdentityNumbers;
import se.fyrvakt.tables.TableFile;

/** How a file was understood: what its columns are, and what was passed over. */
final class Understanding {

    private Understanding() {}

    static Findings of(TableFile file, Header header, Set<Integer> leftOut) {
        var notes = new ArrayList<String>();
        if (!Kept.isKept(header)) {
            notes.addAll(file.notes());
            notes.addAll(aboutSheets(file, header));
        }
        return of(header, leftOut, notes);
    }

    static Findings of(Header header, Set<Integer> leftOut, List<String> notes) {
        var columns = header.columns().stream()
                .filter(column ->
                        !leftOut.contains(column.index()) && !column.title().equals(Kept.LINE))
                .map(column -> new Told(title(column), column.known(), column.likeliest(), column.duplicate()))
                .toList();
        var out = header.columns().stream()
                .filter(column -> leftOut.contains(column.index()))
                .map(Understanding::title)
                .toList();
        return new Findings(
                notes, columns, header.missing(), out, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static String title(Header.Column column) {
        return IdentityNumbers.masked(column.title());
    }

    private static List<String> aboutSheets(TableFile file, Header header) {
        var notes = new ArrayList<String>();
        var others = Recognition.others(file, header.sheet());
        if (!others.isEmpty()) {
            notes.add("Bladet ”%s” läses. Övriga blad läses inte: %s."
                    .formatted(header.sheet().name(), Swedish.list(others, "och")));
        }
        if (header.line() > 1) {
            notes.add("Rubrikerna står på rad %s.".formatted(header.line()));
        }
        return notes;
    }

    static Findings noted(Findings findings, FileLines lines) {
        var notes = new ArrayList<>(findings.notes());
        if (lines.hidden() > 0) {
            notes.add(Swedish.count(lines.hidden(), "dold rad läses", "dolda rader läses") + " också.");
        }
        var skipped = new HashSet<String>();
        lines.skipped().stream().limit(20).forEach(skip -> {
            notes.add("Rad %s läses inte. %s".formatted(skip.line(), skip.why()));
            skipped.add(skip.why());
        });
        if (lines.skipped().size() > 20) {
            notes.add("Ytterligare %s rader läses inte: %s"
                    .formatted(Swedish.number(lines.skipped().size() - 20L), String.join(" ", skipped)));
        }
        return new Findings(
                notes,
                findings.columns(),
                findings.lacking(),
                findings.leftOut(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
