package se.fyrvakt.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.IdentityNumbers;
import se.fyrvakt.tables.Row;
import se.fyrvakt.tables.TableFile;
import se.fyrvakt.tables.TableWriter;

/** Chosen columns of a file, compressed, with the rows' lines in the file they came from. Holds no identity number. */
final class Kept implements AutoCloseable {

    /** The title of the first column, which holds the line. */
    static final String LINE = "Radnummer i Fyrvakts kopia";

    private final List<Integer> columns;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final GZIPOutputStream packed;
    private final TableWriter writer;

    /** @param columns their places in the file */
    Kept(Header header, List<Integer> columns) {
        this.columns = columns;
        try {
            this.packed = new GZIPOutputStream(bytes, 1 << 14);
            this.writer = TableWriter.csv(packed, titles(header));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> titles(Header header) {
        var titles = new ArrayList<String>();
        titles.add(LINE);
        columns.forEach(i -> titles.add(header.columns().get(i).title()));
        return titles;
    }

    void add(Row row, long line) {
        var cells = new ArrayList<Object>(columns.size() + 1);
        cells.add(line);
        columns.forEach(i -> cells.add(IdentityNumbers.masked(row.cell(i))));
        try {
            writer.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] content() {
        close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            writer.close();
            packed.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opened again, as the file it came from. */
    static TableFile open(String fileName, byte[] content) {
        try {
            var opening = TableFile.open(fileName, new GZIPInputStream(new ByteArrayInputStream(content)));
            return opening instanceof TableFile file ? file : unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableFile unreadable() {
        throw new IllegalStateException("What was kept of a file cannot be read");
    }

    /** The line a row had in the file itself. */
    static long line(Header header, Row row) {
        return isKept(header) ? Long.parseLong(row.cell(0)) : row.line();
    }

    static boolean isKept(Header header) {
        return !header.columns().isEmpty()
                && header.columns().getFirst().title().equals(LINE);
    }

    /** The places of all columns but some. */
    static List<Integer> allBut(Header header, java.util.Set<Integer> leftOut) {
        return IntStream.range(0, header.columns().size())
                .filter(i ->
                        !leftOut.contains(i) && !header.columns().get(i).title().equals(LINE))
                .boxed()
                .toList();
    }
}
