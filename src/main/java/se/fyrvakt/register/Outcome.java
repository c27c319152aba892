package se.fyrvakt.register;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.fyrvakt.web.Problems;

/** What became of an attempt to save. */
public sealed interface Outcome {

    record Saved(long id, String key) implements Outcome {}

    /** Nothing was saved. */
    record Refused(List<Fault> faults) implements Outcome {}

    /** Somebody else changed the row after it was read; nothing was saved. */
    record ChangedMeanwhile() implements Outcome {}

    /**
     * As a page that has its own fields says it.
     *
     * @param fields where on the page each column is typed
     * @param meanwhile what to say where somebody else changed the row
     */
    default Problems problems(Map<Column, String> fields, String meanwhile) {
        return switch (this) {
            case Saved saved -> Problems.NONE;
            case Refused(var faults) -> problems(faults, fields);
            case ChangedMeanwhile changed -> Problems.withAll(meanwhile);
        };
    }

    /** As a page says it whose fields are called as the register's own form calls them. */
    default Problems problems(Register register, String meanwhile) {
        return problems(register.columns().stream().collect(toMap(column -> column, Column::parameter)), meanwhile);
    }

    private static Problems problems(List<Fault> faults, Map<Column, String> fields) {
        var problems = new LinkedHashMap<String, String>();
        faults.forEach(
                fault -> problems.merge(field(fault, fields), fault.message(), (one, other) -> one + " " + other));
        return new Problems(problems);
    }

    private static String field(Fault fault, Map<Column, String> fields) {
        return fault.column() == null ? "" : fields.getOrDefault(fault.column(), "");
    }
}
