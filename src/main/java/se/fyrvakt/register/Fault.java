package se.fyrvakt.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row that was to be saved.
 *
 * @param line the row's line in its file; 1 for a form
 * @param column null for the row as a whole
 * @param value as it was written; empty when it was empty or must not be shown
 */
public record Fault(long line, @Nullable Column column, String value, String message) {

    /** The reader's own word on a cell goes before what the register says of its being empty; in order of line. */
    public static List<Fault> merged(List<Fault> read, List<Fault> compared) {
        var places = read.stream().map(Fault::place).collect(Collectors.toSet());
        var all = new ArrayList<>(read);
        compared.stream().filter(fault -> !places.contains(fault.place())).forEach(all::add);
        all.sort(Comparator.comparingLong(Fault::line));
        return all;
    }

    private String place() {
        return line + " " + columnName();
    }

    /** The column's usual name; empty for the row as a whole. */
    public String columnName() {
        return column == null ? "" : column.name();
    }
}
