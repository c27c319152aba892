package se.fyrvakt.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Page;

/**
 * What a person asked a list to show, read from the address so that it can be kept and sent on.
 *
 * @param selection rows picked out by something else than the register's columns; null for none
 * @param words what is searched for, all of them anywhere in a row
 * @param values what columns are to hold
 * @param state 0, 1 or 2 as {@link Life}; null for all
 * @param missing the column that is to be empty; null for none
 * @param sort the column to order by; null for the register's own order
 */
record ListFilter(
        @Nullable Selection selection,
        List<String> words,
        Map<Column, String> values,
        @Nullable Integer state,
        @Nullable Column missing,
        @Nullable Column sort,
        boolean descending,
        int page) {

    static final String STATE = "lage";
    static final String MISSING = "saknas";
    static final List<String> STATES = List.of("kommande", "aktuella", "avslutade");

    static ListFilter of(Register register, Map<String, String> query) {
        return of(register, query, null);
    }

    static ListFilter of(Register register, Map<String, String> query, @Nullable Selection selection) {
        var values = new LinkedHashMap<Column, String>();
        register.filtered().forEach(column -> {
            var value = query.getOrDefault(column.parameter(), "").strip();
            if (!value.isEmpty()) {
                values.put(column, value);
            }
        });
        var sort = query.getOrDefault("ordning", "");
        var state = STATES.indexOf(query.getOrDefault(STATE, ""));
        return new ListFilter(
                selection,
                List.of(query.getOrDefault("q", "").strip().split("\\s+")).stream()
                        .filter(word -> !word.isEmpty())
                        .limit(8)
                        .toList(),
                values,
                state < 0 || register.life() == null ? null : state,
                register.expected().stream()
                        .filter(column -> column.parameter().equals(query.get(MISSING)))
                        .findFirst()
                        .orElse(null),
                register.listed().stream()
                        .filter(column -> column.parameter().equals(sort.replaceFirst("^-", "")))
                        .findFirst()
                        .orElse(null),
                sort.startsWith("-"),
                Page.number(query.getOrDefault("sida", "1")));
    }

    boolean isNarrow() {
        return selection != null || !words.isEmpty() || !values.isEmpty() || state != null || missing != null;
    }

    String q() {
        return String.join(" ", words);
    }

    ListFilter onPage(int number) {
        return new ListFilter(selection, words, values, state, missing, sort, descending, number);
    }

    /** The same list in another order; asked for again, the other way round. */
    ListFilter orderedBy(Column column) {
        return new ListFilter(selection, words, values, state, missing, column, column.equals(sort) && !descending, 1);
    }

    /** The same list with all rows, not only those picked out. */
    ListFilter withoutSelection() {
        return new ListFilter(null, words, values, state, missing, sort, descending, 1);
    }

    /** What is kept in the address to pick out the same rows. */
    Map<String, String> kept() {
        return selection == null ? Map.of() : selection.kept();
    }

    /** As the end of an address: empty or {@code ?…}. */
    String query() {
        var parts = new LinkedHashMap<String, String>(kept());
        if (!words.isEmpty()) {
            parts.put("q", q());
        }
        values.forEach((column, value) -> parts.put(column.parameter(), value));
        if (state != null) {
            parts.put(STATE, STATES.get(state));
        }
        if (missing != null) {
            parts.put(MISSING, missing.parameter());
        }
        if (sort != null) {
            parts.put("ordning", (descending ? "-" : "") + sort.parameter());
        }
        if (page > 1) {
            parts.put("sida", String.valueOf(page));
        }
        return parts.isEmpty()
                ? ""
                : parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + Row.encoded(part.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
