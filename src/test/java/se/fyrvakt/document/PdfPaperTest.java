package se.fyrvakt.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTest {

    @Test
    void a_paper_with_every_kind_of_block_can_be_read_by_all_and_kept() throws Exception {
        VeraPdf.allows(PdfPaper.write(Papers.everything()));
    }

    @Test
    void whatever_is_written_in_it_can_be_read_by_all_and_kept() throws Exception {
        VeraPdf.allows(PdfPaper.write(Papers.hostile()));
    }

    @Test
    void letters_that_the_font_lacks_are_boxes() throws Exception {
        var pdf = PdfPaper.write(Papers.with(Block.Paragraph.of("Hej \uD83D\uDE80 du")));
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Hej □ du");
        }
    }

    @Test
    void it_has_its_title_language_bookmarks_and_page_numbers() throws Exception {
        try (var pdf = Loader.loadPDF(PdfPaper.write(Papers.everything()))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Informationssäkerhetsarbetet under 2026");
            assertThat(catalog.getLanguage()).isEqualTo("sv-SE");
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly(
                            "Sammanfattning",
                            "Läget <i> & \"nu\"",
                            "Förslag till beslut",
                            "Bilaga 1. Tillgångar",
                            "Bilaga 2. Så har vi räknat");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Sida 1 (" + pdf.getNumberOfPages() + ")")
                    .contains("· \"KS 2026/0123\" · Box 1, 123 45 Ekeby \\ {}");
        }
    }

    @Test
    void two_thousand_rows_are_all_there() throws Exception {
        try (var pdf = Loader.loadPDF(PdfPaper.write(Papers.rows(2000)))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("RAD-1 ", "RAD-999 ", "RAD-2000 ");
        }
    }
}
