package se.fyrvakt.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a part of the inbox, about the incidents {@code t}. */
final class InboxPart {

    private final List<String> conditions = new ArrayList<>(List.of("t.judgement is null"));
    private final Map<String, Object> parameters = new HashMap<>();

    InboxPart(InboxFilter filter) {
        if (!filter.kind().isEmpty()) {
            add("fold_key(t.kind) = fold_key(:kind)", "kind", filter.kind());
        }
        if (!filter.unit().isEmpty()) {
            add("""
                    t.unit_id in (
                        with recursive under(id) as (
                            select id from unit where key = fold_key(:unit)
                            union
                            select u.id from unit u join under on u.above_id = under.id)
                        select id from under)
                    """, "unit", filter.unit());
        }
        if (!filter.words().isEmpty()) {
            add(
                    "t.id in (select matching(cast('incident' as regclass), cast(:words as text[])))",
                    "words",
                    filter.words().toArray(String[]::new));
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
