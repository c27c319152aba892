package se.fyrvakt.tables;

import org.jspecify.annotations.Nullable;

/** The rows of a table that could not even be begun. */
record NoRows(Refusal refusal) implements Rows {

    @Override
    public @Nullable Row next() {
        return null;
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
