package se.fyrvakt.tables;

/**
 * How much is read at most, so that no file can exhaust the memory.
 *
 * @param rows rows with something in them, beside the header
 * @param cellChars characters in one cell
 * @param inflatedBytes bytes of one part of a workbook, unpacked
 */
public record Limits(long fileBytes, int rows, int columns, int cellChars, long inflatedBytes) {

    public static final Limits USUAL = new Limits(100L << 20, 1_000_000, 200, 100_000, 1L << 30);

    /** Characters of all shared texts of a workbook, which are held in memory while it is read. */
    int sharedChars() {
        return 20_000_000;
    }
}
