package se.fyrvakt.triage;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Row;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/**
 * What a person typed about one incident, right or wrong.
 *
 * @param version of the row that was looked at
 * @param isConfirmed whether it was known before it occurred, said once more
 */
record TriageForm(int version, Map<Column, String> typed, boolean isConfirmed) {

    static final String VERSION = "version";
    static final String CONFIRMED = "stammer";

    static TriageForm of(Row row, List<Column> asked) {
        return new TriageForm(
                row.version(),
                asked.stream().collect(Collectors.toMap(column -> column, column -> text(row, column))),
                false);
    }

    static TriageForm of(Map<String, String> sent, List<Column> asked) {
        var typed = new LinkedHashMap<Column, String>();
        asked.stream()
                .filter(column -> sent.containsKey(column.parameter()))
                .forEach(column -> typed.put(column, sent.getOrDefault(column.parameter(), "")));
        var version = sent.getOrDefault(VERSION, "");
        return new TriageForm(
                version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0, typed, sent.containsKey(CONFIRMED));
    }

    static String text(Row row, Column column) {
        return Objects.requireNonNullElse(row.cell(column).text(), "");
    }

    String value(Column column) {
        return typed.getOrDefault(column, "");
    }

    /** What is typed, else what the row says. */
    String value(String name, Row row) {
        var column = row.register().column(name);
        return typed.getOrDefault(column, text(row, column)).strip();
    }

    /** Nobody knows of what has not happened, unless they say so. */
    boolean isKnownTooEarly(Row row) {
        var known = moment(value(TriagedRegister.KNOWN, row));
        var occurred = moment(value(TriagedRegister.OCCURRED, row));
        return !isConfirmed && isMoved(row) && known != null && occurred != null && known.isBefore(occurred);
    }

    private boolean isMoved(Row row) {
        var before = text(row, row.register().column(TriagedRegister.KNOWN));
        return !value(TriagedRegister.KNOWN, row).equals(before);
    }

    static @Nullable Instant moment(String text) {
        return !text.isEmpty() && Values.moment(text) instanceof Parsed.Value<Instant>(var moment) ? moment : null;
    }

    TriageForm with(int newVersion, Map<Column, String> all) {
        return new TriageForm(newVersion, all, isConfirmed);
    }

    static Problems problems(List<Fault> faults) {
        return new Problems(faults.stream()
                .collect(Collectors.toMap(
                        fault -> fault.column() == null ? "" : fault.column().parameter(),
                        Fault::message,
                        (first, second) -> first,
                        LinkedHashMap::new)));
    }
}
