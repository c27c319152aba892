package se.fyrvakt.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.fyrvakt.document.PaperDifference.Added;
import se.fyrvakt.document.PaperDifference.Changed;
import se.fyrvakt.document.PaperDifference.Kept;
import se.fyrvakt.document.PaperDifference.Removed;

class PaperTextTest {

    private static final byte[] HTML = HtmlPaper.write(Papers.everything()).getBytes(UTF_8);

    @Test
    void html_pdf_and_word_say_the_same_in_the_same_order() {
        var html = letters(HTML);
        assertThat(html).contains("96000", "Enhet59", "2220");
        assertThat(letters(WordPaper.write(Papers.everything()))).isEqualTo(html);
        assertThat(letters(PdfPaper.write(Papers.everything()))).isEqualTo(html);
    }

    @Test
    void paragraphs_of_word_and_html_are_the_same() {
        assertThat(paragraphs(WordPaper.write(Papers.with(Block.Paragraph.of("Ett"), Block.Bullets.of("Två", "Tre")))))
                .endsWith("Avsnitt", "Ett", "Två", "Tre");
        assertThat(paragraphs(HTML))
                .contains("Alla chefer har gått kursen.", "Åtgärd Timmar Kronor", "Klassning 120 96 000");
        assertThat(paragraphs(WordPaper.write(Papers.everything()))).contains("Klassning 120 96 000");
    }

    @Test
    void what_is_no_paper_is_refused_in_a_sentence() {
        assertThat(PaperText.of("hej".getBytes(UTF_8))).isInstanceOf(PaperText.Refused.class);
        assertThat(PaperText.of("%PDF-1.7 trasig".getBytes(UTF_8))).isInstanceOf(PaperText.Refused.class);
        assertThat(PaperText.of("PK\u0003\u0004trasig".getBytes(UTF_8))).isInstanceOf(PaperText.Refused.class);
    }

    @Test
    void what_was_changed_is_told_paragraph_by_paragraph() {
        var before = List.of("Rubrik", "Vi har 10 system.", "Tas bort.", "Slut");
        var after = List.of("Rubrik", "Vi har 12 system.", "Slut", "Efterskrift");
        assertThat(PaperDifference.between(before, after))
                .containsExactly(
                        new Kept("Rubrik"),
                        new Changed("Vi har 10 system.", "Vi har 12 system."),
                        new Removed("Tas bort."),
                        new Kept("Slut"),
                        new Added("Efterskrift"));
    }

    @Test
    void what_has_nothing_in_common_is_two_paragraphs() {
        assertThat(PaperDifference.between(List.of("Budget för nästa år"), List.of("Incidenter")))
                .containsExactly(new Removed("Budget för nästa år"), new Added("Incidenter"));
    }

    private static String letters(byte[] file) {
        return String.join("", paragraphs(file)).replaceAll("\\s", "");
    }

    private static List<String> paragraphs(byte[] file) {
        return ((PaperText.Paragraphs) PaperText.of(file)).all();
    }
}
