package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final List<HeaderWord> WORDS = List.of(
            new HeaderWord("Anställnings-id", List.of("Anst.id", "Anställningsnr")),
            new HeaderWord("E-post", List.of("E-postadress")),
            new HeaderWord("Enhet"),
            new HeaderWord("Anställd från", List.of("Anställningsdatum")));

    private static Header header(String text) {
        return Header.find(((TableFile) Sent.open(Sent.text(text))).sheets().getFirst(), WORDS);
    }

    @Test
    void titles_are_known_in_any_order_case_and_punctuation_and_by_alias() {
        var header = header("ENHET;epost;anst.ID;Anställd  från\nA;b;1;2024-03-05\n");
        assertThat(header.score()).isEqualTo(4);
        assertThat(header.indexOf("Anställnings-id")).isEqualTo(2);
        assertThat(header.missing()).isEmpty();
    }

    @Test
    void lost_accents_are_forgiven_where_only_one_column_can_be_meant() {
        assertThat(header("Anstallnings-id;Anstalld fran\n1;2\n").score()).isEqualTo(2);
    }

    @Test
    void notes_above_the_titles_are_passed_over() {
        var header = header("Utdrag ur Heroma\nper 2024-03-05;;\n\nAnst.id;E-post;Enhet\n1;a;b\n");
        assertThat(header.line()).isEqualTo(4);
    }

    @Test
    void unknown_titles_come_with_the_likeliest_columns_and_can_be_mapped_by_hand() {
        var header = header("Anst.id;Epostadr;Skostorlek\n1;a;44\n");
        assertThat(header.unknown()).extracting(Header.Column::title).containsExactly("Epostadr", "Skostorlek");
        assertThat(header.unknown().getFirst().likeliest()).contains("E-post");
        assertThat(header.unknown().getLast().likeliest()).isEmpty();
        var mapped = header.with(Map.of("Epostadr", "E-post", "Skostorlek", ""));
        assertThat(mapped.indexOf("E-post")).isEqualTo(1);
        assertThat(mapped.unknown()).isEmpty();
        assertThat(mapped.score()).isEqualTo(2);
    }

    @Test
    void a_column_met_twice_is_named_and_the_first_one_holds() {
        var header = header("Enhet;Anst.id;Anställningsnr\nA;1;2\n");
        assertThat(header.indexOf("Anställnings-id")).isEqualTo(1);
        assertThat(header.duplicates()).extracting(Header.Column::title).containsExactly("Anställningsnr");
    }

    @Test
    void a_file_with_titles_only_has_no_rows() {
        assertThat(rows(header("Anst.id;Enhet\n"), new ArrayList<>())).isEmpty();
    }

    @Test
    void where_no_title_is_known_the_columns_can_still_be_mapped() {
        var header = header("Lista\nA-id;Hus\n1;x\n");
        assertThat(header.found()).isFalse();
        assertThat(header.with(Map.of("a-id", "Anställnings-id")).found()).isTrue();
    }

    @Test
    void empty_rows_repeated_titles_and_sums_are_passed_over_and_the_last_two_noted() {
        var skipped = new ArrayList<DataRows.Skipped>();
        var header = header("Anst.id;E-post;Enhet\n1;a;b\n;;\nAnst.id;E-post;Enhet\n2;c;d\nSumma;;\nTotalt;2;\n");
        assertThat(rows(header, skipped)).extracting(Row::line).containsExactly(2L, 5L, 7L);
        assertThat(skipped).extracting(DataRows.Skipped::line).containsExactly(4L, 6L);
    }

    @Test
    void cells_beyond_the_titles_are_a_fault() {
        var rows = rows(header("Anst.id;Enhet\n1;a;b\n"), new ArrayList<>());
        assertThat(rows.getFirst().faults()).extracting(Fault::column).containsExactly(2);
    }

    private static List<Row> rows(Header header, List<DataRows.Skipped> skipped) {
        var all = new ArrayList<Row>();
        try (var rows = header.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
            skipped.addAll(rows.skipped());
        }
        return all;
    }
}
