package se.fyrvakt.tables;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet, written as the rows come. */
final class XlsxWriter implements TableWriter {

    private static final int HELD = 500;
    private static final double WIDTH = 18;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxWriter(OutputStream out, String name, List<String> header) throws IOException {
        this.workbook = new Workbook(unclosed(out), "Fyrvakt", "1.0");
        this.sheet = workbook.newWorksheet(name.replaceAll("[\\[\\]:*?/\\\\']", " "));
        for (int i = 0; i < header.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        if (!header.isEmpty()) {
            sheet.setAutoFilter(0, 0, header.size() - 1);
        }
        row(header);
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            put(i, cells.get(i));
        }
        line++;
        if (line % HELD == 0) {
            sheet.flush();
        }
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(line, column, number);
            case LocalDate day
            when day.getYear() >= 1901 -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            default -> text(column, CsvWriter.text(cell));
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(line, column, Escapes.written(text));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
