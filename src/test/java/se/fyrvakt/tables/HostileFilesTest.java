package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static se.fyrvakt.tables.Sent.refusal;
import static se.fyrvakt.tables.Sent.text;
import static se.fyrvakt.tables.Sent.workbook;
import static se.fyrvakt.tables.Sent.zip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileFilesTest {

    private static final String MAIN =
            "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";

    @Test
    void five_hundred_columns_are_refused() {
        assertThat(refusal(text("a;".repeat(500) + "\n")).message()).contains("fler än 200 kolumner");
        assertThat(refusal(workbook("<row>" + "<c><v>1</v></c>".repeat(500) + "</row>", "", ""))
                        .message())
                .contains("fler än 200 kolumner");
    }

    @Test
    void empty_columns_far_to_the_right_are_none() {
        assertThat(Sent.rows(text("a;b" + ";".repeat(2_000) + "\n"))).hasSize(1);
        assertThat(Sent.rows(workbook("<row><c><v>1</v></c><c r='XFD1' s='1'/></row>", "", "")))
                .hasSize(1);
    }

    @Test
    void a_cell_of_two_megabytes_is_refused() {
        var cell = "x".repeat(2 << 20);
        assertThat(refusal(text("a;b\n1;" + cell + "\n"))).satisfies(refusal -> {
            assertThat(refusal.message()).contains("100\u00a0000 tecken");
            assertThat(refusal.line()).isEqualTo(2);
        });
        assertThat(refusal(workbook("<row><c t='inlineStr'><is><t>" + cell + "</t></is></c></row>", "", ""))
                        .message())
                .contains("för lång");
        assertThat(refusal(workbook("", "", "<si><t>" + cell + "</t></si>")).message())
                .contains("för lång");
        assertThat(refusal(workbook("<row><c a='" + cell + "'/></row>", "", "")).message())
                .contains("för lång");
    }

    @Test
    void a_zip_bomb_is_refused() throws Exception {
        assertThat(refusal(bomb("xl/worksheets/sheet1.xml")).message()).contains("orimligt");
        assertThat(refusal(bomb("xl/sharedStrings.xml")).message()).contains("för mycket text");
    }

    private static byte[] bomb(String part) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var plain = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(workbook("", "", "")));
            for (var entry = plain.getNextEntry(); entry != null; entry = plain.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    var start = part.contains("sheet1") ? MAIN : "<sst>";
                    var piece = part.contains("sheet1") ? "<row><c></c></row>" : "<si><t>aaaa</t></si>";
                    zip.write(text(start));
                    var block = text(piece.repeat(40_000));
                    for (int i = 0; i < 100; i++) {
                        zip.write(block);
                    }
                } else {
                    zip.write(plain.readAllBytes());
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    void document_types_and_entities_reach_nothing() {
        var dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
        var sheet = dtd + MAIN + "<row><c t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        var file = zip(replaced("xl/worksheets/sheet1.xml", sheet));
        assertThat(refusal(file).message()).contains("DTD");
        var laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><workbook>&b;</workbook>";
        assertThat(refusal(zip(replaced("xl/workbook.xml", laughs))).message()).contains("DTD");
    }

    private static String[] replaced(String part, String content) {
        return new String[] {
            "xl/workbook.xml",
            part.equals("xl/workbook.xml")
                    ? content
                    : "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='rId1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<R><Relationship Id='rId1' Type='x/worksheet' Target='/xl/worksheets/sheet1.xml'/></R>",
            "xl/worksheets/sheet1.xml",
            part.equals("xl/workbook.xml") ? "<x/>" : content
        };
    }

    @Test
    void endless_nesting_is_refused() {
        assertThat(refusal(workbook("<row>" + "<c>".repeat(100_000), "", "")).message())
                .contains("skadad");
    }

    @Test
    void truncated_workbooks_are_said_to_be_damaged() {
        var whole = workbook("<row><c><v>1</v></c></row>", "", "");
        assertThat(refusal(Arrays.copyOf(whole, whole.length - 40)).message()).contains("skadad");
        assertThat(refusal(workbook("<row><c><v>1</v>", "", "")).message()).contains("skadad");
        assertThat(refusal(workbook("<row><c t='s'><v>7</v></c></row>", "", "")).message())
                .contains("skadad");
    }

    @Test
    void what_is_no_table_is_named() {
        assertThat(refusal(text("%PDF-1.7 …")).message()).contains("PDF-dokument");
        assertThat(refusal(latin("\u0089PNG\r\n\u001a\n\0\0\0")).message()).contains("en bild");
        assertThat(refusal(text("<html><table><tr><td>1</td></tr></table></html>"))
                        .message())
                .contains("webbsida");
        assertThat(refusal(text("<?xml version='1.0'?><Workbook/>")).message()).contains("XML");
        assertThat(refusal(zip("a.txt", "a")).message()).contains("zip-arkiv");
        assertThat(refusal(zip("word/document.xml", "<a/>")).message()).contains("Word-dokument");
        assertThat(refusal(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))
                        .message())
                .contains(".ods");
        assertThat(refusal(zip("xl/workbook.bin", "x")).message()).contains(".xlsb");
    }

    @Test
    void old_and_protected_office_files_are_told_apart() {
        assertThat(refusal(compound("Workbook")).message()).contains(".xls").contains("spara den som .xlsx");
        assertThat(refusal(compound("EncryptedPackage")).message())
                .contains("skyddad")
                .contains("IRM");
        assertThat(refusal(compound("WordDocument")).message()).contains(".doc");
    }

    private static byte[] compound(String part) {
        var name = new String(part.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(1000) + name + "\0".repeat(500));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_binary_by_the_name_of_a_table_is_refused() {
        var bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        assertThat(refusal(bytes).message()).contains("inte en textfil");
        assertThat(refusal(new byte[5_000]).message()).contains("inte en textfil");
    }

    @Test
    void too_large_a_file_and_too_many_rows_are_refused_by_name() {
        var small = new Limits(1_000, 3, 5, 100, 1_000_000);
        var large = TableFile.open("a", new java.io.ByteArrayInputStream(new byte[1_001]), small);
        assertThat(((Refusal) large).message()).contains("större än");
        try (var file = (TableFile)
                        TableFile.open("a", new java.io.ByteArrayInputStream(text("a\n1\n\n2\n3\n4\n")), small);
                var rows = file.sheets().getFirst().rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                assertThat(row.line()).isLessThan(6);
            }
            assertThat(rows.refusal()).satisfies(r -> assertThat(r.message()).contains("fler än 3 rader"));
        }
    }
}
