package se.fyrvakt.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.web.Problems;

/**
 * What a person typed about a row, right or wrong.
 *
 * @param version the row's version the form was made from; 0 for a new row
 * @param mark the form's own, so that it is saved once however often it is sent
 */
record RowForm(int version, UUID mark, Map<Column, String> typed) {

    static final String VERSION = "version";
    static final String MARK = "formular";

    /** A new row's, with what was offered in it. */
    static RowForm offered(Register register, Map<String, String> offered) {
        return new RowForm(0, UUID.randomUUID(), of(register, offered).typed());
    }

    static RowForm of(Row row) {
        var typed = new LinkedHashMap<Column, String>();
        row.cells().forEach((column, cell) -> typed.put(column, cell.text() == null ? "" : cell.text()));
        return new RowForm(row.version(), UUID.randomUUID(), typed);
    }

    static RowForm of(Register register, Map<String, String> sent) {
        return of(register.columns().stream(), sent);
    }

    /** Only the day a row ends and why. */
    static RowForm ending(Register register, Map<String, String> sent) {
        return of(endingColumns(register).stream(), sent);
    }

    static List<Column> endingColumns(Register register) {
        return Stream.of(register.lived().end(), register.lived().because())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static RowForm of(Stream<Column> columns, Map<String, String> sent) {
        var typed = new LinkedHashMap<Column, String>();
        columns.filter(column -> sent.containsKey(column.parameter()))
                .forEach(column -> typed.put(column, sent.get(column.parameter())));
        return new RowForm(number(sent.get(VERSION)), mark(sent.get(MARK)), typed);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static UUID mark(@Nullable String text) {
        return text != null && text.matches("[0-9a-f-]{36}") ? UUID.fromString(text) : UUID.randomUUID();
    }

    String value(Column column) {
        return typed.getOrDefault(column, "");
    }

    RowForm about(int newVersion) {
        return new RowForm(newVersion, mark, typed);
    }

    RowForm with(Map<Column, String> values) {
        var all = new LinkedHashMap<>(typed);
        all.putAll(values);
        return new RowForm(version, mark, all);
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
