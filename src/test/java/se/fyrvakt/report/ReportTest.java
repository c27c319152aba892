package se.fyrvakt.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.document.PaperText;
import se.fyrvakt.document.VeraPdf;
import se.fyrvakt.figures.ReadExample;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** The annual report of the example, and of administrations with little or with secrets. */
@ScreenTest
class ReportTest {

    private static final String ADMINISTRATION = "Hägersten-Älvsjö stadsdelsförvaltning";

    @Autowired
    ReadExample example;

    @Autowired
    ReportWriting writing;

    @Autowired
    Filled filled;

    @Autowired
    Visits visits;

    @Autowired
    TestAccounts accounts;

    private Basis basis() {
        return writing.basis(example.administration(), ADMINISTRATION, ReadExample.DAY);
    }

    @Test
    void all_three_forms_hold_the_same_figures() {
        var files = ReportFiles.of(basis(), Secrecy.WHOLE, null);
        var forms = Map.of("html", text(files.html()), "pdf", text(files.pdf()), "word", text(files.word()));
        forms.forEach((form, text) -> assertThat(text)
                .as(form)
                .contains(
                        "10 av 106 (9,4 %)",
                        "2 425 av 2 608 (93,0 %)",
                        "Fax2mail ligger nere",
                        "Nils Karlsson",
                        "En rutin för registervård tas fram"));
        assertThat(numbers(forms.get("html"))).isEqualTo(numbers(forms.get("word")));
    }

    private static String text(byte[] paper) {
        return switch (PaperText.of(paper)) {
            case PaperText.Paragraphs(var all) -> String.join("\n", all).replace('\u00a0', ' ');
            case PaperText.Refused(var because) -> throw new AssertionError(because);
        };
    }

    private static List<String> numbers(@org.jspecify.annotations.Nullable String text) {
        return Pattern.compile("\\d+(?:,\\d+)? %|\\d+ av \\d+")
                .matcher(String.valueOf(text))
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Test
    void the_pdf_can_be_read_by_all_and_kept_and_its_body_is_at_most_five_pages() throws Exception {
        var pdf = ReportFiles.of(basis(), Secrecy.WHOLE, null).pdf();
        VeraPdf.allows(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            var body = new PDFTextStripper();
            body.setEndPage(6);
            assertThat(body.getText(read)).contains("Bilaga 1");
        }
    }

    @Test
    void every_section_has_text_and_every_name_in_it_is_a_figure() {
        var basis = basis();
        for (var chapter : Chapter.values()) {
            var text = ChapterText.of(chapter, basis);
            assertThat(text).as(chapter.heading()).isNotBlank();
            assertThat(ReportText.unknown(text, basis.values()))
                    .as(chapter.heading())
                    .isEmpty();
        }
    }

    @Test
    void an_administration_with_nothing_registered_gets_a_report_that_says_so() {
        int administration = accounts.administration();
        var files = ReportFiles.of(
                writing.basis(administration, "Tomma nämnden", LocalDate.of(2024, 2, 29)), Secrecy.WHOLE, null);
        assertThat(text(files.html()))
                .contains("ej mätt", "Ingen revision är registrerad.", "Ingen kurs är registrerad som obligatorisk.")
                .doesNotContain("{", "null", "Fax2mail", "Nils Karlsson");
    }

    @Test
    void what_is_marked_secret_is_gone_from_the_version_for_publication() {
        int administration = filled.administration();
        filled.add(
                administration,
                "incidenter",
                "Nummer",
                "2023-01",
                "Rapporterad",
                "2023-05-02 10:00",
                "Rubrik",
                "Larmet i receptionen",
                "Bedömning",
                "verksamhetsrelaterad",
                "Sekretess",
                "OSL 18 kap. 8 §");
        var basis = writing.basis(administration, "Prov", ReadExample.DAY);
        var whole = ReportFiles.of(basis, Secrecy.WHOLE, null);
        var published = ReportFiles.of(basis, Secrecy.FOR_PUBLICATION, null);
        assertThat(text(whole.word())).contains("Larmet i receptionen");
        for (var paper : List.of(published.html(), published.pdf(), published.word())) {
            assertThat(text(paper)).contains("OSL 18 kap. 8 §").doesNotContain("receptionen");
        }
        assertThat(new String(published.html(), UTF_8)).doesNotContain("receptionen");
    }

    @Test
    void an_old_extract_is_warned_of() {
        var basis = writing.basis(example.administration(), ADMINISTRATION, ReadExample.DAY.plusDays(30));
        assertThat(text(ReportFiles.of(basis, Secrecy.WHOLE, null).html()))
                .contains("Uttaget är äldre än rapportens dag, 2023-12-16");
    }

    @Test
    void the_page_shows_the_text_of_a_chosen_day_with_links_to_the_figures() {
        var coordinator = visits.as(accounts.signedIn(example.administration(), Role.COORDINATOR));
        var page = coordinator.open("/arsrapport?dag=2023-11-16");
        assertThat(page.says("10 av 106 (9,4 %)")).isTrue();
        assertThat(page.says("Nils Karlsson")).isTrue();
        assertThat(page.html().select("main a").eachAttr("href"))
                .contains("/siffra?namn=tillgangar.klassade.andel_procent&dag=2023-11-16");
        assertThat(coordinator.open("/arsrapport?dag=i+fjol").problemAt("Dag")).contains("är ingen dag");
        assertThat(coordinator.answerOf("/arsrapport/hamta.pdf?dag=2023-11-16").getStatus())
                .isEqualTo(200);
        assertThat(coordinator.answerOf("/arsrapport/hamta.pdf?dag=nej").getStatus())
                .isEqualTo(404);
    }
}
