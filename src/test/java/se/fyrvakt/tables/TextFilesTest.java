package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static se.fyrvakt.tables.Sent.cells;
import static se.fyrvakt.tables.Sent.rows;
import static se.fyrvakt.tables.Sent.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFilesTest {

    private static final String TABLE = "Namn;Ort\nÅsa Öberg;Älvsjö\n";
    private static final List<List<String>> READ = List.of(List.of("Namn", "Ort"), List.of("Åsa Öberg", "Älvsjö"));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void every_usual_encoding_is_recognised(String charset) {
        assertThat(cells(TABLE.getBytes(Charset.forName(charset)))).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_first_title(String charset) {
        assertThat(cells(Sent.marked(TABLE, Charset.forName(charset)))).isEqualTo(READ);
    }

    @Test
    void text_encoded_twice_is_mended_and_said() {
        var twice = new String(text(TABLE), StandardCharsets.ISO_8859_1);
        assertThat(cells(text(twice))).isEqualTo(READ);
        assertThat(((TableFile) Sent.open(text(twice))).notes()).anyMatch(note -> note.contains("dubbelt kodade"));
        var windows = new String(text("Förskola;å\nÅÄÖ;é\n"), Charset.forName("windows-1252"));
        assertThat(cells(text(windows))).containsExactly(List.of("Förskola", "å"), List.of("ÅÄÖ", "é"));
    }

    @Test
    void text_encoded_twice_among_right_text_is_a_fault_of_its_cell() {
        var rows = rows(text("Namn;Ort\nÅsa;Ã„lvsjö\n"));
        assertThat(rows.get(1).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo(1);
            assertThat(fault.message()).contains("fel kodade");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_recognised(String separator) {
        var table = "Nr;Text;Tal\n1;\"a;b,c\td|e\";2\n2;x, y;3\n".replace("2;x, y;", "2;\"x, y\";");
        var other = table.replace(";", "\u0001").replace("a\u0001b", "a;b").replace("\u0001", separator);
        assertThat(cells(text(other)))
                .containsExactly(
                        List.of("Nr", "Text", "Tal"), List.of("1", "a;b,c\td|e", "2"), List.of("2", "x, y", "3"));
    }

    @Test
    void excels_separator_line_is_obeyed_and_no_row() {
        assertThat(cells(text("sep=,\r\na,b;c\r\n"))).containsExactly(List.of("a", "b;c"));
    }

    @Test
    void decimal_commas_do_not_pass_for_separators() {
        assertThat(cells(text("Id;Andel\n1;2,5\n2;3,5\n3;4,5\n"))).contains(List.of("1", "2,5"));
    }

    @Test
    void quoted_cells_hold_separators_quotes_and_line_breaks_and_rows_know_their_line() {
        var rows = rows(text("a;b\r\n\"x\r\ny\";\"säg \"\"hej\"\"; nu\"\r\nsist;\r\n"));
        assertThat(Sent.cells(rows.get(1))).containsExactly("x\r\ny", "säg \"hej\"; nu");
        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 4L);
    }

    @Test
    void old_line_endings_and_a_missing_last_one_are_read() {
        assertThat(cells(text("a;b\r1;2\r3;4")))
                .containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void a_quote_within_a_cell_is_text_but_text_after_a_closing_quote_is_a_fault() {
        assertThat(cells(text("a;b\nskärm 24\";x\n")).get(1)).containsExactly("skärm 24\"", "x");
        assertThat(rows(text("a;b\n\"x\"y;z\n")).get(1).faults()).hasSize(1);
    }

    @Test
    void broken_utf8_and_nul_are_faults_of_their_cells_and_not_mended() {
        var bytes = Sent.marked("Namn;Ort\nÅsa;?lv\nBo;x?y\n", StandardCharsets.UTF_8);
        replaceFirst(bytes, (byte) '?', (byte) 0xc4);
        replaceFirst(bytes, (byte) '?', (byte) 0);
        var rows = rows(bytes);
        assertThat(rows.get(1).faults()).extracting(Fault::column).containsExactly(1);
        assertThat(rows.get(2).faults()).extracting(Fault::column).containsExactly(1);
        assertThat(rows.get(2).cell(1)).isEqualTo("x\ufffdy");
    }

    private static void replaceFirst(byte[] bytes, byte from, byte to) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(from);
        bytes[at] = to;
    }

    @Test
    void a_missing_quote_is_said_with_the_line_where_it_opened() {
        var refusal = Sent.refusal(text("a;b\n1;2\n3;\"fyra\n5;6\n"));
        assertThat(refusal.message()).contains("citattecken");
        assertThat(refusal.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n \r\n", "\ufeff"})
    void an_empty_file_is_said_to_be_empty(String content) {
        assertThat(Sent.refusal(text(content)).message()).contains("tom");
    }

    @Test
    void the_notes_say_how_the_file_was_understood() {
        var file = (TableFile) Sent.open("Namn;Ort\nÅsa;Älvsjö\n".getBytes(Charset.forName("windows-1252")));
        assertThat(file.notes()).containsExactly("Text i windows-1252, semikolon mellan kolumnerna.");
    }
}
