package se.fyrvakt.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** An adopted report is kept as it was, for ever, and the program says what has become of its figures. */
@ScreenTest
class AdoptedReportTest {

    private static final List<String> FILES = List.of(
            "rapport.pdf",
            "rapport.docx",
            "rapport.html",
            "figures.json",
            "rapport-publicering.pdf",
            "rapport-publicering.docx",
            "rapport-publicering.html",
            "siffror-och-rader.zip");

    @Autowired
    Filled filled;

    @Autowired
    Visits visits;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Tenancy tenancy;

    @Autowired
    ReportRepository reports;

    @Autowired
    Comparing comparing;

    private int administration;
    private SignedIn signedIn = SignedIn.nobody();
    private Browser coordinator;
    private Screen draft;

    @BeforeEach
    void a_draft_of_an_administration_with_two_assets_and_an_incident() {
        administration = filled.administration();
        filled.asset(administration, "SYS-1", "Växeln", "Tagen i bruk", "2020-01-01");
        filled.asset(administration, "SYS-2", "Faxen", "Tagen i bruk", "2020-01-01");
        incident("2023-1", "2023-02-03 10:00", "Faxen låg nere");
        signedIn = accounts.signedIn(administration, Role.COORDINATOR);
        coordinator = visits.as(signedIn);
        draft = coordinator.send("/arsrapport", "dag", "2023-11-16");
    }

    private void incident(String number, String reported, String headline) {
        filled.add(
                administration,
                "incidenter",
                "Nummer",
                number,
                "Rapporterad",
                reported,
                "Rubrik",
                headline,
                "Bedömning",
                "verksamhetsrelaterad");
    }

    private Screen adopt(String decided) {
        return coordinator.fillIn(coordinator.open(draft.address() + "/faststall"), "beslutad", decided);
    }

    private byte[] file(String name) {
        return coordinator.answerOf(draft.address() + "/hamta/" + name).getContentAsByteArray();
    }

    @Test
    void its_files_come_out_byte_for_byte_whatever_happens_in_the_registers() {
        var page = adopt("2023-12-14");
        assertThat(page.says("Rapporten är fastställd")).isTrue();
        assertThat(page.fact("Beslutad")).isEqualTo("2023-12-14");
        assertThat(page.fact("Kontrollsumma (SHA-256)")).matches("[0-9a-f]{64}");
        var before = new TreeMap<String, byte[]>();
        FILES.forEach(name -> before.put(name, file(name)));
        incident("2023-2", "2023-11-01 10:00", "Tappad telefon");
        filled.asset(administration, "SYS-3", "Telexen", "Tagen i bruk", "2020-01-01");
        FILES.forEach(name ->
                assertThat(file(name)).as(name).isEqualTo(before.get(name)).isNotEmpty());
        assertThat(coordinator
                        .open(draft.address())
                        .html()
                        .select("table:has(#filer) tbody th")
                        .eachText())
                .containsExactlyInAnyOrderElementsOf(FILES);
    }

    @Test
    void the_page_says_which_figures_differ_today_and_what_was_entered_late() {
        adopt("2023-12-14");
        assertThat(coordinator.open(draft.address()).says("är desamma i dag som i rapporten"))
                .isTrue();
        incident("2023-2", "2023-11-01 10:00", "Tappad telefon");
        filled.add(
                administration,
                "klassningar",
                "Tillgång",
                "SYS-1",
                "Konfidentialitet",
                "1",
                "Riktighet",
                "1",
                "Tillgänglighet",
                "1",
                "Klassad",
                "2023-05-01",
                "Giltig till",
                "2026-05-01");
        var differences = coordinator.open(draft.address()).html().expectFirst("table:has(#skillnader)");
        assertThat(differences
                        .select("tr:has(th:contains(Verksamhetsrelaterade incidenter)) td")
                        .eachText())
                .anySatisfy(text -> assertThat(text).contains("Provdata registrerade", "Tappad telefon"));
        assertThat(differences.select("tr:has(th:contains(Klassade)) td").text())
                .contains("0 av 2 (0,0 %)", "1 av 2 (50,0 %)", "Provdata registrerade");
        assertThat(differences.select("tbody th").eachText()).doesNotContain("Tillgångar i bruk");
    }

    @Test
    void nobody_learns_from_the_differences_what_stands_in_a_register_they_do_not_read() {
        adopt("2023-12-14");
        incident("2023-2", "2023-11-01 10:00", "Tappad telefon");
        var director = visits.as(accounts.signedIn(administration, Role.DIRECTOR));
        var page = director.open(draft.address());
        assertThat(page.says("1 ändring i register som du inte har åtkomst till"))
                .isTrue();
        assertThat(page.says("Tappad telefon")).isFalse();
        assertThat(director.answerOf(draft.address() + "/hamta/siffror-och-rader.zip")
                        .getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGEMENT", "AUDITOR"})
    void management_and_auditors_read_an_adopted_report_as_it_is_published_and_no_draft(Role role) {
        var reader = visits.as(accounts.signedIn(administration, role));
        assertThat(reader.open("/arsrapport").says("Ingen årsrapport är fastställd än."))
                .isTrue();
        assertThat(reader.open(draft.address()).status()).isEqualTo(404);
        assertThat(reader.answerOf(draft.address() + "/hamta/rapport-publicering.pdf")
                        .getStatus())
                .isEqualTo(404);
        adopt("2023-12-14");
        coordinator.send(draft.address() + "/version");

        assertThat(reader.open("/arsrapport").rowHeadings()).containsExactly("Årsrapport 2023");
        var page = reader.open(draft.address());
        assertThat(page.html().select("table:has(#filer) tbody th").eachText())
                .containsExactly(
                        "figures.json",
                        "rapport-publicering.pdf",
                        "rapport-publicering.docx",
                        "rapport-publicering.html");
        for (var link : page.html().select("main a").eachAttr("href")) {
            assertThat(reader.answerOf(link).getStatus()).as(link).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGEMENT", "AUDITOR"})
    void what_is_secret_and_the_rows_behind_the_figures_are_not_there_for_them(Role role) throws IOException {
        filled.add(
                administration,
                "incidenter",
                "Nummer",
                "2023-9",
                "Rapporterad",
                "2023-04-05 10:00",
                "Rubrik",
                "Hålet i brandväggen",
                "Bedömning",
                "verksamhetsrelaterad",
                "Sekretess",
                "OSL 18 kap. 8 §");
        adopt("2023-12-14");
        send("/slutlig", "beslutad.docx", file("rapport.docx"));
        var attached = coordinator
                .open(draft.address())
                .html()
                .expectFirst("a[href$=/skillnader]")
                .attr("href");
        var reader = visits.as(accounts.signedIn(administration, role));

        for (var name : List.of("rapport.pdf", "rapport.docx", "rapport.html", "siffror-och-rader.zip")) {
            assertThat(reader.answerOf(draft.address() + "/hamta/" + name).getStatus())
                    .as(name)
                    .isEqualTo(404);
        }
        assertThat(reader.answerOf(attached).getStatus()).isEqualTo(404);
        assertThat(reader.answerOf(attached.replace("/skillnader", "/hamta")).getStatus())
                .isEqualTo(404);
        assertThat(reader.answerOf(draft.address() + "/hamta/rapport-publicering.html")
                        .getContentAsString(UTF_8))
                .contains("Faxen låg nere")
                .doesNotContain("Hålet i brandväggen");
        var page = reader.open(draft.address());
        assertThat(page.says("Hålet i brandväggen")).isFalse();
        assertThat(page.html().select("main h2").eachText()).containsExactly("Filerna", "Jämfört med i dag");
    }

    @Test
    void an_auditor_of_one_unit_reads_what_is_published_of_all() {
        adopt("2023-12-14");
        var unit = filled.unit(administration, "EK-9", "Vaktmästeriet", "avdelning", "");
        var auditor = visits.as(accounts.signedIn(administration, Role.AUDITOR, unit));

        assertThat(auditor.open(draft.address()).says("Du ser rapporten så som den publiceras."))
                .isTrue();
    }

    @Test
    void where_very_many_figures_differ_the_first_are_explained_and_the_others_say_that_they_are_not() {
        adopt("2023-12-14");
        incident("2023-2", "2023-11-01 10:00", "Tappad telefon");
        filled.asset(administration, "SYS-3", "Telexen", "Tagen i bruk", "2020-01-01");
        var report = Long.parseLong(draft.address().replaceAll("\\D", ""));
        var reasons = tenancy.read(
                administration, () -> comparing.reasons(reports.find(report).orElseThrow(), 1));
        assertThat(reasons).hasSizeGreaterThan(2);
        assertThat(reasons.getFirst().isLookedUp()).isTrue();
        assertThat(reasons.subList(1, reasons.size()))
                .noneMatch(Reason::isLookedUp)
                .noneMatch(Reason::isUntouched);
    }

    @Test
    void the_director_adopts_and_is_led_nowhere_they_may_not_go() {
        var director = visits.as(accounts.signedIn(administration, Role.DIRECTOR));
        coordinator.fillIn(coordinator.open(draft.address() + "/avsnitt/klassningar"), "text", "Vi har 14 system.");
        var asked = director.open(director.open(draft.address())
                .html()
                .expectFirst("a[href$=/faststall]")
                .attr("href"));
        assertThat(asked.says("14 är skrivet för hand")).isTrue();
        for (var link : asked.html().select("main a").eachAttr("href")) {
            assertThat(director.answerOf(link).getStatus()).as(link).isEqualTo(200);
        }
        assertThat(director.fillIn(asked, "beslutad", "2023-12-14").says("Fastställd i Fyrvakt"))
                .isTrue();
    }

    @Test
    void the_rows_behind_every_figure_are_kept_with_it() throws IOException {
        adopt("2023-12-14");
        var kept = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file("siffror-och-rader.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                kept.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        assertThat(kept.get("siffror.csv")).contains("tillgangar.i_bruk;Tillgångar i bruk;2");
        assertThat(kept.get("register/tillgangar.csv")).contains("SYS-1", "Växeln", "SYS-2");
        assertThat(kept.get("register/incidenter.csv")).contains("Faxen låg nere");
        assertThat(String.valueOf(kept.get("siffrornas-rader.csv"))
                        .lines()
                        .filter(line -> line.startsWith("tillgangar.i_bruk;")))
                .hasSize(2);
    }

    @Test
    void nothing_in_it_can_be_changed_not_even_past_the_program() {
        adopt("2023-12-14");
        for (var place : List.of("/huvud", "/avsnitt/klassningar", "/anmarkningar", "/faststall", "/kasta")) {
            assertThat(coordinator.open(draft.address() + place).status())
                    .as(place)
                    .isEqualTo(404);
        }
        assertThat(coordinator
                        .send(draft.address() + "/avsnitt/klassningar", "text", "Nytt", "version", "0")
                        .status())
                .isEqualTo(404);
        var id = Long.parseLong(draft.address().replaceAll("\\D", ""));
        for (var sql : List.of(
                "update report set case_number = 'x' where id = ?",
                "delete from report where id = ?",
                "insert into report_section select administration, id, 'PLAN', 1, '', '', '', '', '', '' from report where id = ?",
                "insert into report_file select administration, id, 'x', '', '' from report where id = ?")) {
            assertThatThrownBy(() -> TestDatabase.owner().sql(sql).param(id).update())
                    .as(sql)
                    .hasStackTraceContaining("never changed");
        }
    }

    @Test
    void a_file_that_is_no_longer_what_was_kept_is_said_to_be_and_not_given_out() {
        adopt("2023-12-14");
        TestDatabase.owner()
                .sql(
                        "update report_file set content = content || 'x' where administration = ? and name = 'rapport.pdf'")
                .param(administration)
                .update();
        var page = coordinator.open(draft.address());
        assertThat(page.html().select("tr:has(th:contains(rapport.pdf)) td").eachText())
                .contains("Ändrad");
        assertThat(coordinator.answerOf(draft.address() + "/hamta/rapport.pdf").getStatus())
                .isEqualTo(500);
    }

    @Test
    void a_correction_is_a_new_version_that_begins_with_what_was_written() {
        coordinator.fillIn(coordinator.open(draft.address() + "/avsnitt/klassningar"), "text", "Vi har två system.");
        adopt("2023-12-14");
        var next = coordinator.send(draft.address() + "/version");
        assertThat(next.heading()).isEqualTo("Årsrapport 2023, version 2");
        assertThat(next.says("Vi har två system.")).isTrue();
        assertThat(coordinator.open("/arsrapport").rowHeadings())
                .containsExactly("Årsrapport 2023, version 2", "Årsrapport 2023");
        assertThat(coordinator.open(draft.address()).says("Fastställd i Fyrvakt"))
                .isTrue();
    }

    @Test
    void the_next_years_report_tells_what_happened_and_what_was_entered_after_this_one() {
        adopt("2023-12-14");
        incident("2023-2", "2023-11-01 10:00", "Tappad telefon");
        incident("2023-3", "2023-12-24 10:00", "Julgransbrand");
        var next = coordinator.send("/arsrapport", "dag", "2024-11-15");
        var since = next.html().expectFirst("#sedan-forra").text();
        assertThat(since)
                .contains(
                        "Förra rapporten gällde 2023-11-16",
                        "Tappad telefon",
                        "Julgransbrand",
                        "Verksamhetsrelaterade incidenter: var 1, är nu 2")
                .doesNotContain("Faxen låg nere");
    }

    @Test
    void what_is_adopted_is_what_was_looked_at_with_nothing_wrong_in_it() {
        var looked = coordinator.open(draft.address() + "/faststall");
        coordinator.fillIn(coordinator.open(draft.address() + "/avsnitt/klassningar"), "text", "Nytt.");
        assertThat(coordinator.fillIn(looked).says("Någon har ändrat utkastet")).isTrue();
        assertThat(adopt("2023-11-01").problemAt("Beslutad")).contains("före rapportens dag");
        assertThat(adopt("2099-01-01").problemAt("Beslutad")).contains("efter i dag");
        assertThat(adopt("i höstas").status()).isEqualTo(422);
        filled.add(administration, "kurser", "Kod", "X", "Namn", "Säkerhet", "Obligatorisk", "ja");
        coordinator.fillIn(
                coordinator.open(draft.address() + "/avsnitt/utbildning"),
                "text",
                "Av oss har {utbildning.X.genomfort.andel_procent} gått kursen.");
        TestDatabase.owner()
                .sql("delete from course where administration = ?")
                .param(administration)
                .update();
        assertThat(adopt("2023-12-14").says("Rätta det som är fel i utkastet")).isTrue();
        assertThat(coordinator.open(draft.address()).says("Utkast")).isTrue();
    }

    @Test
    void the_finally_adopted_paper_is_kept_as_it_is_and_held_against_the_text() throws IOException {
        adopt("2023-12-14");
        var edited = edited(file("rapport.docx"));
        assertThat(send("/slutlig", "beslutad.docx", edited).getStatus()).isEqualTo(303);
        var page = coordinator.open(draft.address());
        var link = page.html().expectFirst("a[href$=/skillnader]").attr("href");
        assertThat(coordinator.answerOf(link.replace("/skillnader", "/hamta")).getContentAsByteArray())
                .isEqualTo(edited);
        var differences = coordinator.open(link);
        assertThat(differences.html().select(".differences ins").eachText()).contains("Nämnden tackar för rapporten.");
        assertThat(differences.html().select(".differences li")).hasSizeLessThan(8);
        var refused = send("/slutlig", "bild.png", new byte[] {1, 2, 3});
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(UTF_8)).contains("inte ett dokument i Word");
    }

    private MockHttpServletResponse send(String place, String name, byte[] content) {
        return mvc.post()
                .uri(URI.create(place.startsWith("/arsrapport") ? place : draft.address() + place))
                .multipart()
                .file(new MockMultipartFile("fil", name, null, content))
                .with(signedIn.mock())
                .exchange()
                .getResponse();
    }

    private static byte[] edited(byte[] word) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            document.createParagraph().createRun().setText("Nämnden tackar för rapporten.");
            document.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void an_own_word_template_is_used_by_drafts_and_kept_with_what_is_adopted() throws IOException {
        var template = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Ekebys vapen");
            document.write(template);
        }
        assertThat(send("/arsrapport/mall", "mall.docx", template.toByteArray()).getStatus())
                .isEqualTo(303);
        assertThat(coordinator.open("/arsrapport/mall").says("mall.docx")).isTrue();
        assertThat(ReportTest.text(file("rapport.docx")))
                .startsWith("Ekebys vapen")
                .contains("Sammanfattning");
        adopt("2023-12-14");
        coordinator.send("/arsrapport/mall/ta-bort");
        assertThat(coordinator.open("/arsrapport/mall").says("Ingen egen mall är inlagd"))
                .isTrue();
        assertThat(ReportTest.text(file("rapport.docx"))).startsWith("Ekebys vapen");
        assertThat(send("/arsrapport/mall", "mall.docx", "hej".getBytes(UTF_8)).getStatus())
                .isEqualTo(422);
    }

    @Test
    void another_administration_sees_nothing_of_it() {
        adopt("2023-12-14");
        var stranger = visits.as(accounts.signedIn(accounts.administration(), Role.COORDINATOR));
        assertThat(stranger.open(draft.address()).status()).isEqualTo(404);
        assertThat(stranger.answerOf(draft.address() + "/hamta/rapport.pdf").getStatus())
                .isEqualTo(404);
        assertThat(stranger.open("/arsrapport").says("Ingen årsrapport är skriven än."))
                .isTrue();
    }
}
