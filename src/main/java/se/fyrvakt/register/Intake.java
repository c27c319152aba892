package se.fyrvakt.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be taken in from somewhere else than a form, cells already read by {@link Reading}.
 *
 * @param present the columns the rows have; the others keep what they hold
 * @param rows read once, in order
 */
public record Intake(Register register, List<Column> present, Iterable<Line> rows) {

    /**
     * @param line the row's line in its file
     * @param cells one for each column present; null is empty
     */
    public record Line(long line, @Nullable String[] cells) {}
}
