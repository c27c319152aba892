package se.fyrvakt.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row in constant memory. Cells may be text, numbers, days ({@code LocalDate}), moments
 * ({@code Instant}, in Stockholm's time), yes and no ({@code Boolean}) or null. Text that a spreadsheet could take for a
 * formula is guarded by an apostrophe, which reading takes away.
 */
public interface TableWriter extends AutoCloseable {

    /** Semicolons, UTF-8 with byte order mark and CRLF: what Excel in Swedish opens rightly by a double click. */
    static TableWriter csv(OutputStream out, List<String> header) throws IOException {
        return new CsvWriter(out, header);
    }

    /** A workbook with one sheet, its titles bold, frozen and with filters. */
    static TableWriter xlsx(OutputStream out, String sheet, List<String> header) throws IOException {
        return new XlsxWriter(out, sheet, header);
    }

    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Finishes the table; leaves the stream open. */
    @Override
    void close() throws IOException;
}
