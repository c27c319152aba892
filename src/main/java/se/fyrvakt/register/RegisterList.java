package se.fyrvakt.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer.Screen;

/**
 * The list of a register, narrowed as the address says.
 *
 * @param seesAll whether there are no rows that the visitor does not see
 */
record RegisterList(Register register, ListFilter filter, Page<Row> page, boolean seesAll, boolean mayWrite)
        implements Screen {

    String address() {
        return "/" + register.address();
    }

    /** The address of this list with something more after it. */
    String address(String tail) {
        return address() + tail + filter.onPage(1).query();
    }

    String pageAddress(int number) {
        return address() + filter.onPage(number).query();
    }

    String sortAddress(Column column) {
        return address() + filter.orderedBy(column).query();
    }

    /** For aria-sort; null where the list is not ordered by the column. */
    @Nullable
    String sorted(Column column) {
        return !column.equals(filter.sort()) ? null : filter.descending() ? "descending" : "ascending";
    }

    String caption() {
        return Swedish.count(
                        page.total(), register.words().one(), register.words().many())
                + (filter.isNarrow() ? " i urvalet" : "");
    }

    String value(Column column) {
        return filter.values().getOrDefault(column, "");
    }

    Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        var life = register.lived();
        if (life.start() != null) {
            states.put(ListFilter.STATES.get(0), Swedish.capitalised(life.before()));
        }
        states.put(ListFilter.STATES.get(1), Swedish.capitalised(life.during()));
        states.put(ListFilter.STATES.get(2), Swedish.capitalised(life.after()));
        return states;
    }

    @Nullable
    String state() {
        return filter.state() == null ? null : ListFilter.STATES.get(filter.state());
    }

    /** Whether the list can be narrowed by more than words and state. */
    boolean hasMore() {
        return !register.filtered().isEmpty() || !register.expected().isEmpty();
    }

    boolean usesMore() {
        return !filter.values().isEmpty() || filter.missing() != null;
    }

    /** A word of a choice begins a cell as it begins a sentence; what people have typed is left as it is. */
    static String shown(Column column, Row.Cell cell) {
        return column.kind() instanceof Kind.Choice || column.kind() instanceof Kind.YesNo
                ? Swedish.capitalised(cell.shown())
                : cell.shown();
    }

    /** The columns a row ought to have, to be shown those that lack one. */
    Map<String, String> expected() {
        var names = new LinkedHashMap<String, String>();
        register.expected().forEach(column -> names.put(column.parameter(), column.name()));
        return names;
    }

    @Nullable
    String missing() {
        return filter.missing() == null ? null : filter.missing().parameter();
    }

    String word(Row row) {
        return Swedish.capitalised(register.lived().word(row.state()));
    }

    static Map<String, String> options(Column column) {
        var options = new LinkedHashMap<String, String>();
        switch (column.kind()) {
            case Kind.Choice(var words) -> words.forEach(word -> options.put(word, Swedish.capitalised(word)));
            case Kind.YesNo yesNo -> {
                options.put("ja", "Ja");
                options.put("nej", "Nej");
                options.put("okänt", "Inte ifyllt");
            }
            default -> {}
        }
        return options;
    }

    /** Numbers stand to the right, keys on one line. */
    static @Nullable String dress(Register register, Column column) {
        if (column.kind() instanceof Kind.Number || column.kind() instanceof Kind.Decimal) {
            return "number";
        }
        return register.key().size() == 1 && register.key().contains(column) ? "code" : null;
    }
}
