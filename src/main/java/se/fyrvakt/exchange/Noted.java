package se.fyrvakt.exchange;

import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Column;
import se.fyrvakt.tables.Refusal;

/** Is told what of a file cannot be read, while it is read. */
interface Noted {

    /**
     * @param column null for the row as a whole
     * @param raw the cell as it stands in the file
     */
    void wrong(long line, @Nullable Column column, String raw, String message);

    /** The file cannot be read to its end; where this returns, what was read so far is used. */
    default void stopped(Refusal refusal) {
        throw new FileLines.Stopped(refusal);
    }
}
