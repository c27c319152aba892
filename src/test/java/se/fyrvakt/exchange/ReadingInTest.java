package se.fyrvakt.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.tables.Row;
import se.fyrvakt.tables.TableFile;
import se.fyrvakt.tables.TableWriter;

@ScreenTest
class ReadingInTest {

    private static final String UNITS =
            "Kod;Namn;Typ;Överordnad;Enhetschef\nHÄ;Förvaltningen;förvaltning;;\nÄLD-01;Äldreboende ett;enhet;HÄ;\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    private SignedIn coordinator = SignedIn.nobody();

    @BeforeEach
    void a_coordinator_of_a_new_administration() {
        coordinator = accounts.signedIn(accounts.administration(), Role.COORDINATOR);
    }

    /** The address of the reading's page. */
    private String send(String name, byte[] content, String... more) {
        var sending =
                mvc.post().uri("/inlasning").multipart().file(new MockMultipartFile("fil", name, "text/csv", content));
        for (int i = 0; i < more.length; i += 2) {
            sending.param(more[i], more[i + 1]);
        }
        var result = sending.with(coordinator.mock()).exchange();
        assertThat(result).as(body(result)).hasStatus(303);
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private String send(String name, String content, String... more) {
        return send(name, content.getBytes(UTF_8), more);
    }

    /** As it is when the work on the reading has ended. */
    private Document page(String address) {
        Document page;
        do {
            var result = mvc.get().uri(address).with(coordinator.mock()).exchange();
            assertThat(result).hasStatus(200);
            page = Jsoup.parse(body(result));
        } while (page.select(".callout[role=status]").text().contains("läses om av sig själv"));
        return page;
    }

    private String post(String address, String... parameters) {
        var request = mvc.post().uri(address);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        var result = request.with(coordinator.mock()).exchange();
        assertThat(result).as(body(result)).hasStatus(303);
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private String save(String name, String content) {
        var address = send(name, content);
        assertThat(post(address + "/spara")).endsWith("klart=inlast");
        return address;
    }

    private Map<String, String> tallies(Document page) {
        var tallies = new java.util.LinkedHashMap<String, String>();
        page.select(".tally")
                .forEach(tally -> tallies.put(
                        tally.ownText(), tally.select(".tally__number").text()));
        return tallies;
    }

    private long count(String sql) {
        return TestDatabase.owner()
                .sql(sql + " where administration = ?")
                .param(coordinator.administration())
                .query(Long.class)
                .single();
    }

    @Test
    void a_file_is_shown_before_anything_is_saved_and_then_saved_wholly() {
        var address = send("enheter.csv", UNITS);
        var page = page(address);
        assertThat(tallies(page)).containsEntry("nya", "2").containsEntry("fel", "0");
        assertThat(page.select("main").text()).contains("Inget är sparat än", "Äldreboende ett", "Enheter");
        assertThat(count("select count(*) from unit")).isZero();
        assertThat(post(address + "/spara")).isEqualTo(address + "?klart=inlast");
        assertThat(count("select count(*) from unit")).isEqualTo(2);
        assertThat(page(address).select("main").text()).contains("2 nya");
        assertThat(count("select count(*) from reading_content")).isZero();
    }

    @Test
    void the_same_file_again_changes_nothing_and_writes_no_history() {
        save("enheter.csv", UNITS);
        var before = count("select count(*) from history_entry");
        var again = save("enheter.csv", UNITS);
        assertThat(tallies(page(again)))
                .containsEntry("nya", "0")
                .containsEntry("ändrade", "0")
                .containsEntry("oförändrade", "2");
        assertThat(count("select count(*) from history_entry")).isEqualTo(before);
    }

    @Test
    void changes_are_shown_with_before_and_after_and_missing_rows_are_never_removed() {
        save("enheter.csv", UNITS);
        var address = send("enheter.csv", "Kod;Namn\nÄLD-01;Solgården\n");
        var page = page(address);
        assertThat(tallies(page)).containsEntry("ändrade", "1").containsEntry("finns inte i filen", "1");
        assertThat(page.select("del").text()).isEqualTo("Äldreboende ett");
        assertThat(page.select("ins").text()).isEqualTo("Solgården");
        assertThat(page.select("main").text()).contains("De tas inte bort");
        post(address + "/spara");
        assertThat(count("select count(*) from unit")).isEqualTo(2);
    }

    @Test
    void what_is_wrong_is_said_by_row_and_column_and_nothing_can_be_saved() {
        var address = send(
                "personer.csv",
                "Anställnings-id;Förnamn;Efternamn;Enhet;Anställd från\n1;Åsa;Ek;FINNS-EJ;i våras\n2;Bo;Al;;2024-03-05\n");
        var page = page(address);
        assertThat(tallies(page)).containsEntry("fel", "2");
        assertThat(page.select("#fel ~ tbody tr, table:has(#fel) tbody tr").eachText())
                .anyMatch(row -> row.startsWith("2 Enhet FINNS-EJ"))
                .anyMatch(row -> row.startsWith("2 Anställd från i våras Skriv datum som 2024-03-05"));
        assertThat(page.select("form[action$=spara]")).isEmpty();
        post(address + "/spara");
        assertThat(count("select count(*) from person")).isZero();
    }

    @Test
    void an_unknown_column_is_mapped_by_choice_and_remembered_for_the_next_file() {
        var file = "Kod;Enhetens titel;Typ;Golvyta\nHÄ;Förvaltningen;förvaltning;7\n";
        var address = send("Enheter 2024-03-05.csv", file);
        var page = page(address);
        assertThat(page.select("h2").eachText()).contains("Kolumner som Fyrvakt inte känner igen");
        assertThat(page.select("label").eachText()).contains("”Enhetens titel”", "”Golvyta”");
        post(address + "/kolumner", "kolumn-1", "Namn", "kolumn-3", "-");
        assertThat(tallies(page(address))).containsEntry("nya", "1").containsEntry("fel", "0");
        post(address + "/spara");
        assertThat(count("select count(*) from unit")).isEqualTo(1);
        var next = page(send("enheter 2024-04-09.csv", file.replace("Förvaltningen", "Stadsdelen")));
        assertThat(next.select("h2").eachText()).doesNotContain("Kolumner som Fyrvakt inte känner igen");
        assertThat(tallies(next)).containsEntry("ändrade", "1");
    }

    @Test
    void a_file_nobody_recognises_waits_for_a_register() {
        var address = send("lista.csv", "Beteckning;Benämning;Sort\nHÄ;Förvaltningen;förvaltning\n");
        assertThat(page(address).select("main").text()).contains("kände inte igen vilket register");
        post(address + "/kolumner", "register", "enheter");
        assertThat(page(address).select("main").text()).contains("Filen saknar ”Kod”");
        post(address + "/kolumner", "kolumn-0", "Kod", "kolumn-1", "Namn", "kolumn-2", "Typ");
        assertThat(tallies(page(address))).containsEntry("nya", "1");
    }

    @Test
    void identity_numbers_are_left_out_with_a_warning_and_stored_nowhere() {
        var address = send(
                "personer.csv",
                "Anställnings-id;Förnamn;Efternamn;Födelsenr\n1;Åsa;Ek;19121212-1212\n2;Bo;Al;701063-2391\n");
        assertThat(page(address).select(".callout--warn").text()).contains("”Födelsenr” innehåller personnummer");
        var cell = send("enheter.csv", "Kod;Namn;Typ\nHÄ;Hos 19121212-1212;förvaltning\n");
        assertThat(page(cell).select("main").text()).contains("Ta bort det").doesNotContain("1212-1212");
        for (var address2 : List.of(address, cell)) {
            var id = Long.parseLong(address2.substring(address2.lastIndexOf('/') + 1));
            assertThat(everything(id)).doesNotContain("121212", "701063");
        }
        post(address + "/spara");
        assertThat(count("select count(*) from person")).isEqualTo(2);
    }

    private String everything(long id) {
        var owner = TestDatabase.owner();
        var row = owner.sql("select reading::text from reading where administration = ? and id = ?")
                .params(coordinator.administration(), id)
                .query(String.class)
                .single();
        return row
                + owner.sql("select content from reading_content where administration = ? and reading = ?")
                        .params(coordinator.administration(), id)
                        .query((found, n) -> {
                            try (var file = Kept.open("x", found.getBytes(1));
                                    var rows = file.sheets().getFirst().rows()) {
                                var text = new StringBuilder();
                                for (var each = rows.next(); each != null; each = rows.next()) {
                                    for (int i = 0; i < each.size(); i++) {
                                        text.append(each.cell(i)).append(' ');
                                    }
                                }
                                return text.toString();
                            }
                        })
                        .list();
    }

    @Test
    void a_reading_is_undone_but_rows_changed_since_are_left_and_listed() {
        save("enheter.csv", UNITS);
        var second = save("enheter.csv", "Kod;Namn\nHÄ;Nytt namn\nÄLD-01;Solgården\n");
        save("enheter.csv", "Kod;Namn\nHÄ;Ännu nyare\n");
        assertThat(post(second + "/angra")).endsWith("klart=angrad");
        var page = page(second);
        assertThat(page.select("table:has(#kvar) tbody tr").eachText())
                .containsExactly("Nytt namn Ändrad efter inläsningen.");
        assertThat(names()).containsExactlyInAnyOrder("Ännu nyare", "Äldreboende ett");
        post(second + "/angra");
        assertThat(names()).containsExactlyInAnyOrder("Ännu nyare", "Äldreboende ett");
    }

    private List<String> names() {
        return TestDatabase.owner()
                .sql("select name from unit where administration = ?")
                .param(coordinator.administration())
                .query((found, n) -> found.getString(1))
                .list();
    }

    @Test
    void the_day_of_extraction_is_proposed_and_can_be_changed() {
        var named = send("enheter 2024-03-05.csv", UNITS);
        assertThat(page(named).select("#uttag").val()).isEqualTo("2024-03-05");
        var titled = send("enheter.csv", "Utdrag per 16 november 2023;;\n\n" + UNITS);
        assertThat(page(titled).select("#uttag").val()).isEqualTo("2023-11-16");
        var wrong = mvc.post()
                .uri(titled + "/spara")
                .param("uttag", "2999-01-01")
                .with(coordinator.mock())
                .exchange();
        assertThat(wrong).hasStatus(422);
        post(titled + "/spara", "uttag", "2023-11-15");
        assertThat(page(titled).select("main").text()).contains("2023-11-15 (eget val)");
    }

    @Test
    void files_that_are_no_tables_are_refused_at_the_form_with_what_was_typed_still_there() {
        var result = mvc.post()
                .uri("/inlasning")
                .multipart()
                .file(new MockMultipartFile("fil", "a.csv", "text/csv", "%PDF-1.7".getBytes(UTF_8)))
                .param("uttag", "2024-03-05")
                .with(coordinator.mock())
                .exchange();
        assertThat(result).hasStatus(422);
        var page = Jsoup.parse(body(result));
        assertThat(page.title()).startsWith("Fel: ");
        assertThat(page.select("#fil-fel").text()).contains("PDF-dokument");
        assertThat(page.select("#uttag").val()).isEqualTo("2024-03-05");
        assertThat(mvc.post().uri("/inlasning").with(coordinator.mock())).hasStatus(422);
    }

    @Test
    void a_file_broken_midway_is_refused_with_its_line() {
        var address = send("enheter.csv", UNITS + "X-1;\"Namn utan slut\n");
        assertThat(page(address).select("main").text()).contains("Rad 4: Filen slutar mitt i en citerad cell");
    }

    @Test
    void the_example_files_are_read_in_whatever_their_form() throws Exception {
        for (var name : List.of("enheter", "personer", "roller", "tillgangar")) {
            var text = Files.readString(Path.of("examples/hagersten-alvsjo-2023", name + ".csv"));
            var address = send(name + ".xlsx", workbook(text));
            var page = page(address);
            assertThat(page.select("table:has(#fel) tbody tr").eachText())
                    .as(name)
                    .isEmpty();
            post(address + "/spara");
            page(address);
        }
        assertThat(count("select count(*) from person")).isEqualTo(2710);
        assertThat(count("select count(*) from unit")).isEqualTo(40);
        assertThat(count("select count(*) from asset")).isEqualTo(106);
    }

    private static byte[] workbook(String csv) throws Exception {
        var out = new ByteArrayOutputStream();
        var lines = new ArrayList<>(csv.lines().toList());
        var header = List.of(lines.removeFirst().split(";", -1));
        try (var writer = TableWriter.xlsx(out, "Blad1", header)) {
            for (var line : lines) {
                writer.row(List.of(line.split(";", -1)));
            }
        }
        return out.toByteArray();
    }

    @Test
    void somebody_else_finds_nothing() {
        var address = send("enheter.csv", UNITS);
        var elsewhere = accounts.signedIn(accounts.administration(), Role.COORDINATOR);
        assertThat(mvc.get().uri(address).with(elsewhere.mock())).hasStatus(404);
        assertThat(mvc.post().uri(address + "/spara").with(elsewhere.mock())).hasStatus(404);
        var manager = accounts.signedIn(coordinator.administration(), Role.MANAGER);
        assertThat(mvc.get().uri(address).with(manager.mock())).hasStatus(404);
        var administrator = accounts.signedIn(coordinator.administration(), Role.ADMINISTRATOR);
        assertThat(mvc.get().uri(address).with(administrator.mock())).hasStatus(404);
    }

    @Test
    void a_proposal_can_be_thrown_away() {
        var address = send("enheter.csv", UNITS);
        assertThat(post(address + "/kasta")).isEqualTo("/inlasning");
        assertThat(page(address).select("main").text()).contains("kastad");
        assertThat(page("/inlasning").select("tbody tr").text()).contains("enheter.csv", "kastad");
        post(address + "/spara");
        assertThat(count("select count(*) from unit")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_downloaded_list_that_is_changed_and_read_in_again_changes_just_those_cells(String form) throws Exception {
        save("enheter.csv", UNITS + "=E;'+;enhet;HÄ;\n");
        var list = mvc.get()
                .uri("/enheter/hamta." + form)
                .with(coordinator.mock())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(tallies(page(send("lista." + form, list))))
                .containsEntry("oförändrade", "3")
                .containsEntry("ändrade", "0");
        var changed = form.equals("csv") ? changed(list) : reworked(list);
        var page = page(send("lista." + form, changed));
        assertThat(tallies(page)).containsEntry("oförändrade", "2").containsEntry("ändrade", "1");
        assertThat(page.select("ins").eachText()).containsExactly("Solgården");
    }

    private static byte[] changed(byte[] list) {
        return new String(list, UTF_8).replace("Äldreboende ett", "Solgården").getBytes(UTF_8);
    }

    private static byte[] reworked(byte[] list) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var file = (TableFile) TableFile.open("a", new java.io.ByteArrayInputStream(list));
                var rows = file.sheets().getFirst().rows()) {
            var header = cells(java.util.Objects.requireNonNull(rows.next()));
            try (var writer = TableWriter.xlsx(out, "Blad1", header)) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    writer.row(cells(row));
                }
            }
        }
        return out.toByteArray();
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(row::cell)
                .map(cell -> cell.equals("Äldreboende ett") ? "Solgården" : cell)
                .toList();
    }

    @Test
    void a_proposal_that_nobody_decides_about_is_thrown_away_in_time() {
        var address = send("enheter.csv", UNITS);
        TestDatabase.owner()
                .sql("update reading set read_at = read_at - interval '31 days' where administration = ?")
                .param(coordinator.administration())
                .update();
        send("enheter.csv", UNITS);
        assertThat(page(address).select("main").text()).contains("kastad");
        assertThat(count("select count(*) from reading_content")).isEqualTo(1);
    }

    @Test
    void a_file_where_every_cell_is_wrong_is_answered_with_the_first_of_the_faults() {
        var address = send(
                "personer.csv",
                "Anställnings-id;Förnamn;Efternamn;Enhet\n"
                        + IntStream.range(0, 25_000)
                                .mapToObj("%d;;Ek;X\n"::formatted)
                                .collect(java.util.stream.Collectors.joining()));
        for (int i = 0; i < 100 && page(address).select("[role=status]").hasText(); i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        assertThat(page(address).select("#fel").text()).startsWith("De första 200 av 4");
    }

    @Test
    void the_first_of_two_who_save_at_once_saves_and_the_other_finds_it_done() throws Exception {
        var address = send("enheter.csv", UNITS);
        try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var sent = both.invokeAll(List.<java.util.concurrent.Callable<String>>of(
                    () -> post(address + "/spara"), () -> post(address + "/spara")));
            for (var each : sent) {
                assertThat(each.get()).startsWith(address);
            }
        }
        assertThat(count("select count(*) from unit")).isEqualTo(2);
        assertThat(page(address).select("main").text()).contains("inläst");
    }
}
