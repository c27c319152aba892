package se.fyrvakt.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The unpacked bytes of a workbook's part, counted: a part that unpacks beyond all reason is refused, and so is a run
 * without a tag longer than any cell, which a parser would otherwise gather in memory.
 */
final class PartStream extends FilterInputStream {

    private static final long SMALL = 50L << 20;
    private static final int RATIO = 200;

    private final long most;
    private final int longestRun;
    private long total;
    private int run;
    private @Nullable Unreadable refused;

    PartStream(InputStream in, long packed, Limits limits) {
        super(in);
        this.most = Math.min(limits.inflatedBytes(), Math.max(SMALL, packed * RATIO));
        this.longestRun = Math.max(1 << 17, limits.cellChars() * 4);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) {
            count(buffer, offset, n);
        }
        return n;
    }

    private void count(byte[] buffer, int offset, int n) throws Unreadable {
        total += n;
        if (total > most) {
            throw refuse("Arbetsboken packar upp till orimligt mycket. Spara den på nytt i Excel, eller som .csv.");
        }
        for (int i = offset; i < offset + n; i++) {
            run = buffer[i] == '<' || buffer[i] == '>' ? 0 : run + 1;
            if (run > longestRun) {
                throw refuse("En cell i arbetsboken är för lång. Korta texten och försök igen.");
            }
        }
    }

    private Unreadable refuse(String message) {
        return refused = new Unreadable(message);
    }

    /** What was thrown, which a parser on top may have wrapped beyond recognition; null when nothing was. */
    @Nullable
    Unreadable refused() {
        return refused;
    }
}
