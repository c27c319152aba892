package se.fyrvakt.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.fyrvakt.history.Entry;

/**
 * What others did to a row while somebody typed.
 *
 * @param typed what is typed, but what others wrote in the fields that only they changed
 * @param clashes fields that both they and the one who is typing have changed
 */
public record Meanwhile(List<Entry> entries, Map<Column, String> typed, List<Clash> clashes) {

    public static final Meanwhile NOTHING = new Meanwhile(List.of(), Map.of(), List.of());

    public record Clash(Column column, String theirs, String yours) {}

    /** @param since what was done to the row after it was read, the oldest first */
    public static Meanwhile of(Row now, Map<Column, String> typed, List<Entry> since) {
        var all = new HashMap<>(typed);
        var clashes = new ArrayList<Clash>();
        before(now, since).forEach((column, old) -> {
            var theirs = Objects.requireNonNullElse(now.cell(column).text(), "");
            var yours = typed.getOrDefault(column, old).strip();
            if (yours.equals(old)) {
                all.put(column, theirs);
            } else if (!yours.equals(theirs)) {
                clashes.add(new Clash(column, theirs, yours));
            }
        });
        return new Meanwhile(since, all, clashes);
    }

    /** What fields that have been changed since said when the form was opened. */
    private static Map<Column, String> before(Row now, List<Entry> since) {
        var before = new HashMap<Column, String>();
        for (var entry : since) {
            for (var difference : entry.differences()) {
                now.register().columns().stream()
                        .filter(column -> column.name().equals(difference.field()))
                        .forEach(column ->
                                before.putIfAbsent(column, Objects.requireNonNullElse(difference.before(), "")));
            }
        }
        return before;
    }

    public boolean isSomething() {
        return !entries.isEmpty();
    }
}
