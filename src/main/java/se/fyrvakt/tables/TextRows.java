package se.fyrvakt.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Separated values, RFC 4180 as people bend it: any line ending, quotes where needed, line breaks inside them. */
final class TextRows implements Rows {

    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final Limits limits;
    private final boolean doubled;
    private final Cells cells;
    private final char[] buffer = new char[1 << 16];
    private char[] cell = new char[256];
    private int length;
    private int at;
    private int end;
    private long line = 1;
    private @Nullable Refusal refusal;

    TextRows(Reader in, char separator, Limits limits, boolean doubled) {
        this.in = in;
        this.separator = separator;
        this.limits = limits;
        this.doubled = doubled;
        this.cells = new Cells(limits);
    }

    @Override
    public @Nullable Row next() {
        try {
            return refusal == null && peek() != END ? read() : null;
        } catch (Unreadable e) {
            refusal = e.refusal();
        } catch (IOException e) {
            refusal = new Refusal("Filen gick inte att läsa vidare. Försök igen.", line);
        }
        return null;
    }

    private @Nullable Row read() throws IOException {
        cells.start(line);
        int column = 0;
        while (cell(column)) {
            column++;
        }
        var row = cells.row(false);
        return row.line() == 1 && row.size() <= 2 && row.cell(0).regionMatches(true, 0, "sep=", 0, 4) ? next() : row;
    }

    /** One cell and what ends it; true when another cell follows on the row. */
    private boolean cell(int column) throws IOException {
        length = 0;
        int c = take();
        if (column == 0 && isRowEnd(c)) {
            endRow(c);
            return false;
        }
        if (c == '"') {
            quoted();
            c = take();
            if (c != separator && !isRowEnd(c)) {
                cells.fault(column, "Citattecken mitt i cellen. Skriv dubbla citattecken (\"\") inne i citerad text.");
            }
        }
        for (; c != separator && !isRowEnd(c); c = take()) {
            append(c);
        }
        cells.put(column, text(column));
        if (c == separator) {
            return true;
        }
        endRow(c);
        return false;
    }

    private String text(int column) {
        var text = new String(cell, 0, length);
        if (doubled) {
            return Doubled.mended(text);
        }
        if (Doubled.isSuspect(text)) {
            cells.fault(column, "Å, ä eller ö är fel kodade (Ã¥). Skriv om texten i cellen.");
        }
        return text;
    }

    private void quoted() throws IOException {
        long began = line;
        for (int c = take(); ; c = take()) {
            if (c == END) {
                throw new Unreadable(
                        "Filen slutar mitt i en citerad cell: ett citattecken (\") saknas, eller filen är avbruten.",
                        began);
            }
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                take();
            } else if (c == '\n' || c == '\r' && peek() != '\n') {
                line++;
            }
            append(c);
        }
    }

    private static boolean isRowEnd(int c) {
        return c == '\n' || c == '\r' || c == END;
    }

    private void endRow(int c) throws IOException {
        if (c == '\r' && peek() == '\n') {
            take();
        }
        line++;
    }

    private void append(int c) throws Unreadable {
        if (length == limits.cellChars()) {
            throw Cells.tooLong(limits, cells.line());
        }
        if (length == cell.length) {
            cell = Arrays.copyOf(cell, Math.min(limits.cellChars(), length * 2));
        }
        cell[length++] = (char) c;
    }

    private int take() throws IOException {
        int c = peek();
        at++;
        return c;
    }

    private int peek() throws IOException {
        if (at >= end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return end == 0 ? END : buffer[at];
    }

    @Override
    public @Nullable Refusal refusal() {
        return refusal;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
