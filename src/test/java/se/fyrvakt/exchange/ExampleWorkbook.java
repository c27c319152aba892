package se.fyrvakt.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.fyrvakt.tables.Row;
import se.fyrvakt.tables.TableFile;

/** Workbooks with several sheets, as offices keep them. */
final class ExampleWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ExampleWorkbook() {}

    record Sheet(String name, boolean hidden, List<List<String>> rows) {}

    /** Every table of the folder as a sheet of its name. */
    static void write(Path folder, Path workbook) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.csv")) {
            var sheets = new ArrayList<Sheet>();
            for (var file : files) {
                var name = String.valueOf(file.getFileName()).replace(".csv", "");
                sheets.add(new Sheet(name, false, cells(file)));
            }
            write(sheets, workbook);
        }
    }

    /** How many rows stand below the titles. */
    static long rows(Path file) {
        return cells(file).size() - 1L;
    }

    private static List<List<String>> cells(Path file) {
        try (var table = (TableFile) TableFile.open(String.valueOf(file.getFileName()), file);
                var rows = table.sheets().getFirst().rows()) {
            var all = new ArrayList<List<String>>();
            for (Row row = rows.next(); row != null; row = rows.next()) {
                var cells = new ArrayList<String>();
                for (int i = 0; i < row.size(); i++) {
                    cells.add(row.cell(i));
                }
                all.add(cells);
            }
            return all;
        }
    }

    static void write(List<Sheet> sheets, Path workbook) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(workbook))) {
            var types = new StringBuilder();
            var relations = new StringBuilder();
            var names = new StringBuilder();
            for (int i = 1; i <= sheets.size(); i++) {
                var sheet = sheets.get(i - 1);
                types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
                        .formatted(i, TYPE));
                relations.append(
                        "<Relationship Id=\"r%1$d\" Type=\"%2$s/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>"
                                .formatted(i, RELATED));
                names.append("<sheet name=\"%s\" sheetId=\"%2$d\" r:id=\"r%2$d\"%3$s/>"
                        .formatted(sheet.name(), i, sheet.hidden() ? " state=\"hidden\"" : ""));
                put(zip, "xl/worksheets/sheet" + i + ".xml", sheet(sheet));
            }
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>%s</Types>""".formatted(TYPE, types));
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(RELATED));
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""".formatted(relations));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                            .formatted(MAIN, RELATED, names));
        }
    }

    private static String sheet(Sheet sheet) {
        var xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int i = 0; i < sheet.rows().size(); i++) {
            xml.append("<row r=\"").append(i + 1).append("\">");
            for (var cell : sheet.rows().get(i)) {
                xml.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(escaped(cell))
                        .append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
