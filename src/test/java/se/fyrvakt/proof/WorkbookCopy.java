package se.fyrvakt.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** All registers as sheets of one workbook, with Excel's own days, numbers and shares; ids that begin with 0 are text. */
final class WorkbookCopy {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[1-9]\\d{0,14}");
    private static final int HELD = 500;

    private WorkbookCopy() {}

    static void of(Path canonicalFolder, Path xlsx) {
        try (var out = Files.newOutputStream(xlsx);
                var workbook = new Workbook(out, "Kansli", "1.0")) {
            for (var name : CanonicalFile.NAMES) {
                if (Files.exists(CanonicalFile.in(canonicalFolder, name))) {
                    sheet(workbook.newWorksheet(name), canonicalFolder, name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheet(Worksheet sheet, Path folder, String name) throws IOException {
        var titles = CanonicalFile.titles(CanonicalFile.in(folder, name));
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
        }
        int line = 0;
        for (var row : CanonicalFile.rows(folder, name)) {
            line++;
            for (int column = 0; column < titles.size(); column++) {
                cell(sheet, line, column, titles.get(column), row.cells().get(column));
            }
            if (line % HELD == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int line, int column, String title, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (Kinds.isDay(title)) {
            sheet.value(line, column, LocalDate.parse(text));
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (Kinds.isMoment(title) && text.length() == "2024-03-05 07:40".length()) {
            sheet.value(line, column, LocalDateTime.parse(text.replace(' ', 'T')));
            sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
        } else if (Kinds.isNumber(title)) {
            sheet.value(line, column, new BigDecimal(text.replace(',', '.')));
        } else if (title.equals("Målvärde") && text.endsWith("%")) {
            var percent = new BigDecimal(text.replace("%", "").replace(',', '.').strip());
            sheet.value(line, column, percent.movePointLeft(2));
            sheet.style(line, column).format("0.0%").set();
        } else if (title.equals("Anställnings-id") && PLAIN_NUMBER.matcher(text).matches()) {
            sheet.value(line, column, Long.valueOf(text));
        } else {
            sheet.inlineString(line, column, text);
        }
    }
}
