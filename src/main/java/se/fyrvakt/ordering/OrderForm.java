package se.fyrvakt.ordering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.fyrvakt.register.Column;

/** What is asked for, as typed. */
record OrderForm(Map<String, String> sent) {

    static final OrderForm BLANK = new OrderForm(Map.of());

    private static final List<Column> TYPED = List.of(
            AccessRequests.PERSON,
            AccessRequests.ASSET,
            AccessRequests.RIGHT,
            AccessRequests.KIND,
            AccessRequests.FROM,
            AccessRequests.UNTIL,
            AccessRequests.REASON);

    String typed(Column column) {
        return sent.getOrDefault(column.parameter(), "").strip();
    }

    boolean isUrgent() {
        return sent.containsKey(AccessRequests.URGENT.parameter());
    }

    Map<Column, String> cells() {
        var cells = new LinkedHashMap<Column, String>();
        TYPED.forEach(column -> cells.put(column, typed(column)));
        cells.put(AccessRequests.URGENT, isUrgent() ? "ja" : "nej");
        return cells;
    }
}
