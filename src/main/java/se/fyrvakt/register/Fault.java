package se.fyrvakt.register;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row that was to be saved.
 *
 * @param line the row's line in its file; 1 for a form
 * @param column null for the row as a whole
 * @param value as it was written; empty when it was empty or must not be shown
 */
public record Fault(long line, @Nullable Column column, String value, String message) {

    /** The column's usual name; empty for the row as a whole. */
    public String columnName() {
        return column == null ? "" : column.name();
    }
}
