package se.fyrvakt.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/**
 * Several rows of a list, to be given one value at once.
 *
 * @param column the one chosen, by its parameter; null for none yet
 */
record RegisterMany(
        Register register,
        ListFilter filter,
        Page<Row> page,
        @Nullable String column,
        String value,
        Set<Long> chosen,
        Problems problems)
        implements Answer.Form {

    static final String COLUMN = "kolumn";
    static final String VALUE = "varde";
    static final String ROW = "rad";
    static final String LIST = "lista";

    static RegisterMany of(Register register, ListFilter filter, Page<Row> page) {
        return new RegisterMany(register, filter, page, null, "", Set.of(), Problems.NONE);
    }

    /** All but the key, which tells rows apart. */
    Map<String, String> columns() {
        var options = new LinkedHashMap<String, String>();
        register.columns().stream()
                .filter(column -> !register.key().contains(column))
                .forEach(column -> options.put(column.parameter(), column.name()));
        return options;
    }

    String back() {
        return "/" + register.address() + filter.query();
    }

    String action() {
        return "/" + register.address() + "/flera";
    }
}
