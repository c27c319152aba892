package se.fyrvakt.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rows would do to a register, or did.
 *
 * @param added examples of new rows, at most {@link #EXAMPLES}
 * @param changed examples of rows with what differs
 * @param faults in order of line, at most {@link #FAULTS} and a few; with any, nothing may be saved
 * @param missing rows in force that were not among those taken in
 */
public record Comparison(
        Counts counts, List<Compared> added, List<Compared> changed, List<Fault> faults, List<Compared> missing) {

    public static final int EXAMPLES = 100;

    /** More than anybody reads; a file where every cell is wrong must still fit in memory. */
    public static final int FAULTS = 20_000;

    public record Counts(long added, long changed, long unchanged, long missing) {
        public long total() {
            return added + changed + unchanged;
        }
    }

    /** @param line the row's line in its file; 0 for one that is missing there */
    public record Compared(long line, String label, List<Cell> cells) {}

    public record Cell(
            Column column,
            @Nullable String before,
            @Nullable String after) {}
}
