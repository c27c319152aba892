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
import se.fyrvakt.Statements;
import se.fyrvakt.document.PaperText;
import se.fyrvakt.document.VeraPdf;
import se.fyrvakt.figures.ReadExample;
import se.fyrvakt.identity.TestAccounts;
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
    TestAccounts accounts;

    private Basis basis() {
        return writing.basis(example.administration(), ADMINISTRATION, ReadExample.DAY);
    }

    @Test
    void all_three_forms_hold_the_same_figures() {
        var basis = basis();
        var forms = Map.of(
                "html",
                text(FileKind.HTML, basis),
                "pdf",
                text(FileKind.PDF, basis),
                "word",
                text(FileKind.WORD, basis));
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

    private static String text(FileKind kind, Basis basis) {
        return text(made(kind, basis));
    }

    private static byte[] made(FileKind kind, Basis basis) {
        return kind.make(basis, Editing.NONE, null);
    }

    static String text(byte[] paper) {
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
        var pdf = made(FileKind.PDF, basis());
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
            var text = ChapterText.of(chapter, basis, List.of());
            assertThat(text).as(chapter.heading()).isNotBlank();
            assertThat(ReportText.unknown(text, basis.values()))
                    .as(chapter.heading())
                    .isEmpty();
        }
    }

    @Test
    void an_administration_with_nothing_registered_gets_a_report_that_says_so() {
        int administration = accounts.administration();
        var basis = writing.basis(administration, "Tomma nämnden", LocalDate.of(2024, 2, 29));
        assertThat(text(FileKind.HTML, basis))
                .contains("ej mätt", "Ingen revision är registrerad.", "Ingen kurs är registrerad som obligatorisk.")
                .doesNotContain("{", "null", "Fax2mail", "Nils Karlsson");
    }

    @Test
    void it_says_how_many_wait_to_be_classified_and_what_protection_lacks() {
        int administration = filled.administration();
        assertThat(text(FileKind.HTML, writing.basis(administration, "Prov", ReadExample.DAY)))
                .contains("Ingen tillgång väntar på att klassas eller klassas om.")
                .doesNotContain("bedömda skyddskrav har");
        filled.asset(administration, "SYS-1", "Vårt", "Tagen i bruk", "2020-01-01");
        filled.asset(administration, "SYS-2", "Stadens", "Ägs av", "Staden");
        filled.asset(administration, "SYS-3", "Växeln", "Drift", "stadsgemensam");
        demanded(administration, "K-1", "uppfyllt");
        demanded(administration, "K-2", "delvis");
        assertThat(text(FileKind.HTML, writing.basis(administration, "Prov", ReadExample.DAY)))
                .contains(
                        "I klassningskön väntar 1 av förvaltningens egna tillgångar och 2 som någon annan äger och klassar.",
                        "Av 2 bedömda skyddskrav har 1 brister, och 1 av bristerna saknar åtgärd.");
    }

    private void demanded(int administration, String code, String result) {
        filled.add(
                administration,
                "skyddskrav",
                "Kod",
                code,
                "Katalog",
                "Prov",
                "Aspekt",
                "konfidentialitet",
                "Lägsta nivå",
                "1",
                "Krav",
                "Behörigheter ses över.");
        filled.add(
                administration,
                "kravbedomningar",
                "Tillgång",
                "SYS-1",
                "Krav",
                code,
                "Bedömning",
                result,
                "Dag",
                "2023-10-01");
    }

    private void incident(int administration, String number, String reported, String kind, String... more) {
        var cells = new java.util.ArrayList<>(List.of(
                "Nummer",
                number,
                "Rapporterad",
                reported,
                "Rubrik",
                "Rubrik " + number,
                "Typ",
                kind,
                "Bedömd",
                reported));
        cells.addAll(List.of(more));
        filled.add(administration, "incidenter", cells.toArray(String[]::new));
    }

    @Test
    void it_tells_what_is_reached_what_deviates_and_what_reviews_came_to() {
        int administration = filled.administration();
        assertThat(text(FileKind.HTML, writing.basis(administration, "Prov", ReadExample.DAY)))
                .contains("Inga uttag av behörigheter är inlästa.");
        filled.asset(administration, "SYS-1", "Vårt");
        filled.readIn(
                administration,
                "behorigheter",
                0,
                List.of("Tillgång", "Konto", "Behörighet", "Uttag", "Uttagets fil", "Uttagets rad"),
                "SYS-1;okänd;läsa;2023-10-01;uttag;1",
                "SYS-1;främmande;läsa;2023-10-01;uttag;2");
        assertThat(text(FileKind.HTML, writing.basis(administration, "Prov", ReadExample.DAY)))
                .contains(
                        "Antalet behörigheter i de senaste uttagen är 2",
                        "Ingen granskning av behörigheter har börjat");
        filled.add(
                administration, "granskningar", "Namn", "Hösten", "Börjar", "2023-10-02", "Klart senast", "2023-10-20");
        filled.add(
                administration,
                "granskningsrader",
                "Granskning",
                "Hösten",
                "Löpnummer",
                "1",
                "Tillgång",
                "SYS-1",
                "Uttagets fil",
                "uttag",
                "Beslut",
                "ta bort",
                "Beslutad",
                "2023-10-03");
        assertThat(text(FileKind.HTML, writing.basis(administration, "Prov", ReadExample.DAY)))
                .contains(
                        "Av 1 är 1 besvarade. Det som ska tas bort eller ändras är 1, och senare uttag visar att 0 är borta.");
    }

    @Test
    void it_tells_what_was_reported_by_whom_and_of_what_kind_beside_the_year_before() {
        int administration = filled.administration();
        filled.person(administration, "1", "Karin", "Berg", "FSK-01");
        filled.person(administration, "2", "Ali", "Ek", "FSK");
        incident(
                administration,
                "1",
                "2023-03-01 10:00",
                "driftstörning",
                "Bedömning",
                "verksamhetsrelaterad",
                "Enhet",
                "FSK");
        incident(
                administration,
                "2",
                "2023-04-01 10:00",
                "tillbud",
                "Bedömning",
                "verksamhetsrelaterad",
                "Enhet",
                "FSK-01");
        incident(administration, "3", "2023-05-01 10:00", "bluffmejl", "Bedömning", "informativ", "Enhet", "FSK-01");
        incident(
                administration,
                "4",
                "2022-05-01 10:00",
                "driftstörning",
                "Bedömning",
                "verksamhetsrelaterad",
                "Enhet",
                "FSK");

        assertThat(text(FileKind.HTML, writing.basis(administration, "Prov", ReadExample.DAY)))
                .contains(
                        "Under 2023 rapporterades 3 händelser, varav 1 incidenter som inträffade, 1 tillbud och 0 hot.",
                        "Det rapporteras 150,0 (3 på 2) händelser per 100 anställda och år. Ett år tidigare var det 50,0 (1 på 2).",
                        "Hälften av dem som har bedömts bedömdes inom 0,0 timmar. I tid bedömdes 3 av 3 (100,0 %).",
                        "Händelser per typ.",
                        "Rapporter per 100 anställda och år i varje avdelning",
                        "Verksamhetsrelaterade incidenter per år");
    }

    @Test
    void of_an_incident_it_tells_the_text_written_for_it_and_nothing_else_of_what_is_said_of_it() {
        int administration = filled.administration();
        incident(
                administration,
                "1",
                "2023-03-01 10:00",
                "förlust",
                "Bedömning",
                "verksamhetsrelaterad",
                "Rubrik",
                "Pärlugglan",
                "Beskrivning",
                "Pärlugglan såg det",
                "Åtgärder",
                "Pärlugglan ringde",
                "Lärdom",
                "Pärlugglan lärde sig",
                "Leverantör",
                "Pärlugglan AB",
                "Kampanj",
                "Pärlugglan",
                "Text till rapporten",
                "En telefon tappades.");
        var basis = writing.basis(administration, "Prov", ReadExample.DAY);

        assertThat(text(FileKind.HTML, basis)).contains("En telefon tappades.");
        for (var kind : FileKind.values()) {
            assertThat(kind == FileKind.FIGURES ? new String(made(kind, basis), UTF_8) : text(kind, basis))
                    .as(kind.fileName())
                    .doesNotContain("Pärlugglan");
        }
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
        assertThat(text(FileKind.WORD, basis)).contains("Larmet i receptionen");
        for (var kind : List.of(FileKind.PUBLISHED_HTML, FileKind.PUBLISHED_PDF, FileKind.PUBLISHED_WORD)) {
            assertThat(text(kind, basis)).contains("OSL 18 kap. 8 §").doesNotContain("receptionen");
        }
        assertThat(new String(made(FileKind.PUBLISHED_HTML, basis), UTF_8)).doesNotContain("receptionen");
    }

    @Test
    void an_old_extract_is_warned_of() {
        var basis = writing.basis(example.administration(), ADMINISTRATION, ReadExample.DAY.plusDays(30));
        assertThat(text(FileKind.HTML, basis)).contains("Uttaget är äldre än rapportens dag, 2023-12-16");
    }

    @Test
    void as_many_statements_are_asked_whatever_there_is_to_tell() {
        int empty = accounts.administration();
        var little = Statements.during(() -> writing.basis(empty, "Tomma nämnden", ReadExample.DAY));
        var much = Statements.during(this::basis);
        assertThat(much).hasSameSizeAs(little);
    }
}
