package se.fyrvakt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class WordPaperTest {

    @Test
    void headings_have_the_styles_that_word_makes_contents_of() throws Exception {
        try (var word = read(WordPaper.write(Papers.everything()))) {
            assertThat(styled(word, "Heading1")).containsExactly("Informationssäkerhetsarbetet under 2026");
            assertThat(styled(word, "Heading2")).contains("Sammanfattning", "Bilaga 1. Tillgångar");
            assertThat(styled(word, "Heading3")).containsExactly("Utbildning", "Enheterna");
            var style = word.getStyles().getStyle("Heading3").getCTStyle();
            assertThat(style.getPPr().getOutlineLvl().getVal()).isEqualTo(2);
        }
    }

    @Test
    void header_rows_are_repeated_and_numbers_stand_right() throws Exception {
        try (var word = read(WordPaper.write(Papers.everything()))) {
            assertThat(word.getTables()).hasSize(2).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getStyleID()).isEqualTo("FyrvaktTable");
            });
            var number = word.getTables().getFirst().getRow(1).getCell(2);
            assertThat(number.getText()).isEqualTo("96 000");
            assertThat(number.getParagraphs().getFirst().getAlignment().name()).isIn("RIGHT", "END");
        }
    }

    @Test
    void it_is_swedish_and_has_its_title() throws Exception {
        try (var word = read(WordPaper.write(Papers.everything()))) {
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Informationssäkerhetsarbetet under 2026");
            assertThat(word.getStyle().xmlText()).contains("w:lang w:val=\"sv-SE\"");
            assertThat(word.getFooterList().getFirst().getText())
                    .contains("Ekeby kommun")
                    .contains("Sida");
        }
    }

    @Test
    void charts_say_their_values_to_those_who_do_not_see_them() throws Exception {
        try (var word = read(WordPaper.write(Papers.everything()))) {
            var said = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .map(picture -> picture.getDescription())
                    .toList();
            assertThat(said).hasSizeGreaterThan(3).noneMatch(String::isBlank);
            assertThat(String.join(" ", said)).contains("10 av 106", "2023: ej mätt; 2024: 42 %", "Miljö 49: ej mätt");
        }
    }

    @Test
    void every_numbered_list_begins_at_one() throws Exception {
        try (var word = read(WordPaper.write(Papers.everything()))) {
            var lists = word.getParagraphs().stream()
                    .filter(paragraph -> "ListNumber".equals(paragraph.getStyleID()))
                    .map(XWPFParagraph::getNumID)
                    .distinct();
            assertThat(lists).hasSize(3);
        }
    }

    @Test
    void a_figure_leads_to_its_row() throws Exception {
        try (var word = read(WordPaper.write(Papers.everything()))) {
            var body = word.getDocument().xmlText();
            assertThat(body).contains("w:hyperlink w:anchor=\"rad_1\"").contains("w:name=\"rad_1\"");
        }
    }

    @Test
    void what_xml_cannot_hold_is_left_out() throws Exception {
        try (var word = read(WordPaper.write(Papers.hostile()))) {
            assertThat(styled(word, "Heading3").getFirst())
                    .startsWith("</p><script>alert('x')</script> & \"citat\" {} %s $1 \\ ]]> \uD83D\uDE80 abcde ");
        }
    }

    @Test
    void two_thousand_rows_are_all_there() throws Exception {
        try (var word = read(WordPaper.write(Papers.rows(2000)))) {
            assertThat(word.getTables().getFirst().getNumberOfRows()).isEqualTo(2001);
        }
    }

    static XWPFDocument read(byte[] word) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(word));
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyleID()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
