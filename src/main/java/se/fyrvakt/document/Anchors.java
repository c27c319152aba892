package se.fyrvakt.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that can be linked to, under names that do as an id in HTML and as a bookmark in Word. */
final class Anchors {

    private final Map<String, String> names = new HashMap<>();
    private final Map<Table.Row, String> rows = new IdentityHashMap<>();

    Anchors(Document document) {
        document.blocks().forEach(block -> {
            if (block instanceof Table table) {
                table.rows().forEach(this::add);
            }
        });
    }

    private void add(Table.Row row) {
        if (row.anchor() != null && !names.containsKey(row.anchor())) {
            var name = "rad_" + (names.size() + 1);
            names.put(row.anchor(), name);
            rows.put(row, name);
        }
    }

    @Nullable
    String name(String anchor) {
        return names.get(anchor);
    }

    @Nullable
    String name(Table.Row row) {
        return rows.get(row);
    }
}
