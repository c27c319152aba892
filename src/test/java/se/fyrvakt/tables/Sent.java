package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as somebody sends them, and what reading them gives. */
final class Sent {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Sent() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] marked(String text, Charset charset) {
        return ("\ufeff" + text).getBytes(charset);
    }

    static Opening open(byte[] content) {
        return TableFile.open("fil", new ByteArrayInputStream(content));
    }

    /** All rows of the first sheet. */
    static List<Row> rows(byte[] content) {
        return switch (open(content)) {
            case Refusal refusal -> fail(refusal.message());
            case TableFile file -> {
                try (file) {
                    yield rows(file.sheets().getFirst());
                }
            }
        };
    }

    static List<Row> rows(Sheet sheet) {
        var all = new ArrayList<Row>();
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
            assertThat(rows.refusal()).isNull();
        }
        return all;
    }

    /** The rows' cells, as texts. */
    static List<List<String>> cells(byte[] content) {
        return rows(content).stream().map(Sent::cells).toList();
    }

    static List<String> cells(Row row) {
        return java.util.stream.IntStream.range(0, row.size())
                .mapToObj(row::cell)
                .toList();
    }

    /** What is said, at opening or on the way. */
    static Refusal refusal(byte[] content) {
        return switch (open(content)) {
            case Refusal refusal -> refusal;
            case TableFile file -> {
                try (file;
                        var rows = file.sheets().getFirst().rows()) {
                    for (var row = rows.next(); row != null; row = rows.next()) {}
                    var refusal = rows.refusal();
                    yield refusal == null ? fail("read without refusal") : refusal;
                }
            }
        };
    }

    /** A workbook of one sheet whose data, styles and shared texts are given as XML. */
    static byte[] workbook(String sheetData, String styles, String shared) {
        return workbook(sheetData, styles, shared, "", "");
    }

    static byte[] workbook(String sheetData, String styles, String shared, String properties, String state) {
        return zip(
                "[Content_Types].xml", "<Types/>",
                "xl/workbook.xml",
                        "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets><sheet name='Blad1' sheetId='1' r:id='rId1' %s/></sheets></workbook>"
                                .formatted(MAIN, RELATION, properties, state),
                "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='rId1' Type='%1$s/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='%1$s/styles' Target='styles.xml'/><Relationship Id='rId3' Type='%1$s/sharedStrings' Target='sharedStrings.xml'/></Relationships>"
                                .formatted(RELATION),
                "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, sheetData),
                "xl/styles.xml", "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(MAIN, styles),
                "xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, shared));
    }

    static byte[] zip(String... namesAndContents) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(text(namesAndContents[i + 1]));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] csv(List<List<String>> rows) {
        return written(rows, false);
    }

    static byte[] xlsx(List<List<String>> rows) {
        return written(rows, true);
    }

    private static byte[] written(List<List<String>> rows, boolean workbook) {
        var out = new ByteArrayOutputStream();
        try (var writer =
                workbook ? TableWriter.xlsx(out, "Lista", rows.getFirst()) : TableWriter.csv(out, rows.getFirst())) {
            for (var row : rows.subList(1, rows.size())) {
                writer.row(row);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
