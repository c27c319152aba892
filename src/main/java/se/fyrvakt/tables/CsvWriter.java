package se.fyrvakt.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/** Separated values as Excel in Swedish wants them. */
final class CsvWriter implements TableWriter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Swedish.STOCKHOLM);

    private final Writer out;

    CsvWriter(OutputStream out, List<String> header) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.out.write('\ufeff');
        row(header);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(';');
            }
            write(text(cells.get(i)), cells.size() == 1);
        }
        out.write("\r\n");
    }

    /** A row of one empty cell is quoted, or it would be no row. */
    private void write(String text, boolean alone) throws IOException {
        if (mustQuote(text) || alone && text.isEmpty()) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
    }

    private static boolean mustQuote(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (";\"\n\r\t,|".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> Formulas.guarded(text);
            case Boolean yes -> yes ? "ja" : "nej";
            case Instant moment -> MOMENT.format(moment);
            case BigDecimal number -> number.toPlainString();
            default -> cell.toString();
        };
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
