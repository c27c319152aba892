package se.fyrvakt.tables;

import org.jspecify.annotations.Nullable;

/** The rows of a table, one at a time from the top. */
public interface Rows extends AutoCloseable {

    /** The next row, or null at the end and where the file cannot be read further: see {@link #refusal()}. */
    @Nullable
    Row next();

    /** Why the rows stopped before the end of the table; null when they did not. */
    @Nullable
    Refusal refusal();

    @Override
    void close();
}
