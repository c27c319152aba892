package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static se.fyrvakt.tables.Sent.cells;
import static se.fyrvakt.tables.Sent.rows;
import static se.fyrvakt.tables.Sent.workbook;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    private static final String STYLES = """
            <numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/>
            <numFmt numFmtId='165' formatCode='[$-41D]d mmmm yyyy;@'/><numFmt numFmtId='166' formatCode='"dag" 0'/></numFmts>
            <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>
            <cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='22'/><xf numFmtId='20'/><xf numFmtId='9'/><xf numFmtId='165'/><xf numFmtId='166'/></cellXfs>
            """;

    @Test
    void dates_come_as_iso_and_numbers_without_a_point_they_do_not_need() {
        var row =
                "<row r='2'><c s='1'><v>45356</v></c><c s='2'><v>45356.319444444445</v></c><c s='3'><v>0.31944</v></c>"
                        + "<c s='4'><v>0.6</v></c><c s='5'><v>45246</v></c><c s='6'><v>7</v></c><c><v>12.0</v></c>"
                        + "<c><v>0.30000000000000004</v></c><c><v>1E3</v></c><c s='1'><v>59</v></c><c s='1'><v>61</v></c></row>";
        assertThat(cells(workbook(row, STYLES, "")).getFirst())
                .containsExactly(
                        "2024-03-05",
                        "2024-03-05T07:40",
                        "07:40",
                        "60%",
                        "2023-11-16",
                        "7",
                        "12",
                        "0.3",
                        "1000",
                        "1900-02-28",
                        "1900-03-01");
    }

    @Test
    void the_calendar_of_1904_is_four_years_later() {
        var row = "<row r='1'><c s='1'><v>43894</v></c></row>";
        var file = workbook(row, STYLES, "", "<workbookPr date1904='1'/>", "");
        assertThat(cells(file).getFirst()).containsExactly("2024-03-05");
    }

    @Test
    void texts_booleans_and_formulas_give_what_the_cell_shows() {
        var shared =
                "<si><t>00123</t></si><si><r><t>Äld</t></r><r><t xml:space='preserve'>re </t></r><rPh><t>x</t></rPh></si>";
        var row = "<row r='5' hidden='1'><c r='A5' t='s'><v>0</v></c><c r='C5' t='s'><v>1</v></c><c t='b'><v>1</v></c>"
                + "<c t='str'><f>A1&amp;B1</f><v>svar</v></c><c><f>1+1</f><v>2</v></c><c t='inlineStr'><is><t>rad_x000D_två</t></is></c>"
                + "<c t='d'><v>2024-03-05T00:00:00</v></c></row>";
        var read = rows(workbook(row, STYLES, shared)).getFirst();
        assertThat(Sent.cells(read))
                .containsExactly("00123", "", "Äldre ", "sant", "svar", "2", "rad\rtvå", "2024-03-05");
        assertThat(read.line()).isEqualTo(5);
        assertThat(read.hidden()).isTrue();
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void errors_and_formulas_without_a_value_are_faults_of_their_cells() {
        var row = "<row><c t='e'><f>X</f><v>#N/A</v></c><c><f>A1</f></c></row>";
        assertThat(rows(workbook(row, STYLES, "")).getFirst().faults())
                .extracting(Fault::message)
                .satisfiesExactly(
                        a -> assertThat(a).contains("#N/A"), b -> assertThat(b).contains("saknar uträknat värde"));
    }

    @Test
    void all_sheets_are_given_and_hidden_ones_named() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Personer").value(0, 0, "Namn");
            var hidden = workbook.newWorksheet("Koder");
            hidden.value(0, 0, "Kod");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        }
        try (var file = (TableFile) Sent.open(out.toByteArray())) {
            assertThat(file.sheets()).extracting(Sheet::name).containsExactly("Personer", "Koder");
            assertThat(file.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
            assertThat(file.notes()).contains("Dolda blad: Koder.");
        }
    }

    @Test
    void merged_titles_above_the_header_are_one_cell() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Blad1");
            sheet.value(0, 0, "Personer per 2024-03-05");
            sheet.range(0, 0, 0, 5).merge();
            sheet.value(2, 0, "Namn");
            sheet.value(2, 1, "Ort");
        }
        try (var file = (TableFile) Sent.open(out.toByteArray())) {
            var header = Header.find(file.sheets().getFirst(), List.of(new HeaderWord("Namn"), new HeaderWord("Ort")));
            assertThat(header.line()).isEqualTo(3);
            assertThat(header.score()).isEqualTo(2);
        }
    }

    @Test
    void typed_values_are_written_as_such_and_read_back_as_text() throws Exception {
        var moment = Instant.parse("2024-03-05T06:40:00Z");
        var values = Arrays.asList("=1+1", 12, LocalDate.of(2024, 3, 5), true, moment, null, -3.5);
        var shown = List.of("=1+1", "12", "2024-03-05", "ja", "2024-03-05 07:40", "", "-3.5");
        for (boolean excel : List.of(true, false)) {
            var out = new ByteArrayOutputStream();
            var header = List.of("a", "b", "c", "d", "e", "f", "g");
            try (var writer = excel ? TableWriter.xlsx(out, "Lista: a/b", header) : TableWriter.csv(out, header)) {
                writer.row(values);
            }
            assertThat(cells(out.toByteArray()).get(1)).isEqualTo(shown);
        }
    }
}
