package se.fyrvakt.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;

/** Several files, whole workbooks and whole folders read in at once in the program. */
@ScreenTest
class SeveralFilesTest {

    private static final Path EXAMPLE = Path.of("examples/hagersten-alvsjo-2023");
    private static final String UNITS =
            "Kod;Namn;Typ;Överordnad\nHÄ;Förvaltningen;förvaltning;\nÄLD-01;Solgården;enhet;HÄ\n";
    private static final String PEOPLE = "Anställnings-id;Förnamn;Efternamn;Enhet\n1;Åsa;Ek;ÄLD-01\n2;Bo;Al;HÄ\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @TempDir
    Path folder;

    private SignedIn coordinator = SignedIn.nobody();

    @BeforeEach
    void a_coordinator_of_a_new_administration() {
        coordinator = accounts.signedIn(accounts.administration(), Role.COORDINATOR);
    }

    private static MockMultipartFile file(String name, String content) {
        return file(name, content.getBytes(UTF_8));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("fil", name, "application/octet-stream", content);
    }

    private MvcTestResult sending(List<MockMultipartFile> files, String... more) {
        var sending = mvc.post().uri("/inlasning").multipart();
        files.forEach(sending::file);
        for (int i = 0; i < more.length; i += 2) {
            sending.param(more[i], more[i + 1]);
        }
        return sending.with(coordinator.mock()).exchange();
    }

    /** The address of the page of the files. */
    private String send(MockMultipartFile... files) {
        var result = sending(List.of(files));
        assertThat(result).as(body(result)).hasStatus(303);
        var address = String.valueOf(result.getResponse().getHeader("Location"));
        assertThat(address).startsWith("/inlasning/bunt/");
        return address;
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(coordinator.mock()).exchange();
    }

    /** As it is when the work has ended. */
    private Document page(String address) {
        Document page;
        do {
            var result = get(address);
            assertThat(result).hasStatus(200);
            page = Jsoup.parse(body(result));
        } while (page.select(".callout[role=status]").text().contains("läses om av sig själv"));
        return page;
    }

    private String post(String address) {
        var result = mvc.post().uri(address).with(coordinator.mock()).exchange();
        assertThat(result).as(body(result)).hasStatus(303);
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private static List<String> rows(Document page, String caption) {
        return page.select("table:has(#" + caption + ") tbody tr").eachText();
    }

    /** The addresses of the files' own pages. */
    private static List<String> parts(Document page) {
        return page.select("table:has(#filer) tbody a").eachAttr("href");
    }

    private long count(String from) {
        return TestDatabase.owner()
                .sql("select count(*) from " + from + " and administration = ?")
                .param(coordinator.administration())
                .query(Long.class)
                .single();
    }

    private long saved() {
        return count("unit where true") + count("person where true") + count("history_entry where true");
    }

    @Test
    void people_sent_before_the_units_they_belong_to_are_read_in_after_them_and_all_is_saved_with_one_button() {
        var address = send(file("a personer.csv", PEOPLE), file("enheter.csv", UNITS));
        var page = page(address);
        assertThat(rows(page, "filer")).hasSize(2);
        assertThat(rows(page, "filer").getFirst())
                .startsWith("enheter.csv Enheter")
                .endsWith("2 0 0 0 0");
        assertThat(rows(page, "filer").getLast())
                .startsWith("a personer.csv Personer")
                .endsWith("2 0 0 0 0");
        assertThat(page.select("main").text()).contains("Inget är sparat än");
        assertThat(saved()).isZero();
        assertThat(post(address + "/spara")).isEqualTo(address + "?klart=inlasta");
        assertThat(count("unit where true")).isEqualTo(2);
        assertThat(count("person where true")).isEqualTo(2);
        assertThat(count("history_entry where reading is not null")).isEqualTo(4);
        assertThat(count("reading_content where true")).isZero();
        assertThat(page(address).select("main").text()).contains("Filerna är inlästa", "Ångra allt");
    }

    @Test
    void the_same_files_again_change_nothing_and_a_changed_cell_is_shown_on_the_page_of_its_file() {
        post(send(file("enheter.csv", UNITS), file("personer.csv", PEOPLE)) + "/spara");
        var before = count("history_entry where true");
        var address = send(file("enheter.csv", UNITS), file("personer.csv", PEOPLE.replace("Ek", "Alm")));
        var page = page(address);
        assertThat(rows(page, "filer").getFirst()).endsWith("0 0 2 0 0");
        assertThat(rows(page, "filer").getLast()).endsWith("0 1 1 0 0");
        var part = page(parts(page).getLast());
        assertThat(part.select("ins").eachText()).containsExactly("Alm");
        assertThat(part.select("form[action^=/inlasning/]")).isEmpty();
        assertThat(part.select(".crumb a").eachAttr("href")).contains(address);
        post(address + "/spara");
        assertThat(count("history_entry where true")).isEqualTo(before + 1);
    }

    @Test
    void a_part_cannot_be_decided_about_by_itself() {
        var address = send(file("enheter.csv", UNITS), file("personer.csv", PEOPLE));
        var part = parts(page(address)).getFirst();
        post(part + "/spara");
        post(part + "/kasta");
        assertThat(saved()).isZero();
        assertThat(post(address + "/spara")).endsWith("klart=inlasta");
        assertThat(count("person where true")).isEqualTo(2);
    }

    @Test
    void one_wrong_file_of_three_keeps_all_out_and_every_fault_is_named() throws IOException {
        var wrong = "Anställnings-id;Förnamn;Efternamn;Enhet;Anställd från\n3;;Ek;FINNS-EJ;i våras\n4;Eva;Alm;HÄ;\n";
        var address =
                send(file("enheter.csv", UNITS), file("personer väst.csv", PEOPLE), file("personer öst.csv", wrong));
        var page = page(address);
        assertThat(rows(page, "fel"))
                .hasSize(3)
                .allMatch(row -> row.startsWith("personer öst.csv 2"))
                .anyMatch(row -> row.contains("Enhet FINNS-EJ Det finns ingen enhet"))
                .anyMatch(row -> row.contains("Anställd från i våras"))
                .anyMatch(row -> row.contains("Förnamn Tomt"));
        assertThat(page.select("form[action$=spara]")).isEmpty();
        assertThat(page.select("main").text()).contains("Rätta i filerna");
        post(address + "/spara");
        assertThat(saved()).isZero();
        var csv = body(get(address + "/hamta/fel.csv"));
        assertThat(csv.lines().toList()).hasSize(4);
        assertThat(csv).contains("personer öst.csv;;2;Enhet;FINNS-EJ;");
    }

    @Test
    void a_file_nobody_knows_is_named_and_keeps_all_out_while_other_kinds_of_file_are_only_told_of() {
        var address = send(
                file("enheter.csv", UNITS), file("lunch.csv", "Maträtt;Pris\nSoppa;90\n"), file("läs mig.txt", "Hej"));
        var page = page(address);
        assertThat(rows(page, "fel")).singleElement().asString().startsWith("lunch.csv Hela filen");
        assertThat(page.select("main").text()).contains("läs mig.txt: filen läses inte");
        post(address + "/spara");
        assertThat(saved()).isZero();
    }

    @Test
    void all_faults_of_a_large_file_can_be_downloaded() {
        var people = new StringBuilder(PEOPLE);
        IntStream.range(10, 30_010).forEach(i -> people.append(i).append(";;Ek;SAKNAS\n"));
        var address = send(file("enheter.csv", UNITS), file("personer.csv", people.toString()));
        var page = page(address);
        while (page.select("#fel").isEmpty()) {
            page = page(address);
        }
        assertThat(page.select("#fel").text()).isEqualTo("De första 200 av 60 000 fel");
        assertThat(body(get(address + "/hamta/fel.csv")).lines()).hasSize(60_001);
        assertThat(saved()).isZero();
    }

    @Test
    void a_workbook_with_several_sheets_is_read_whole_and_a_sheet_like_no_register_is_named() throws IOException {
        var sheets = List.of(
                sheet("Personer", PEOPLE), sheet("Enheter", UNITS), sheet("Förklaringar", "Ord;Betydelse\nHÄ;Hela\n"));
        ExampleWorkbook.write(sheets, folder.resolve("allt.xlsx"));
        var address = send(file("allt.xlsx", Files.readAllBytes(folder.resolve("allt.xlsx"))));
        var page = page(address);
        assertThat(rows(page, "filer").getFirst()).startsWith("allt.xlsx, Enheter Enheter");
        assertThat(rows(page, "filer").getLast()).startsWith("allt.xlsx, Personer Personer");
        assertThat(page.select("main").text()).contains("bladet ”Förklaringar”: läses inte");
        assertThat(post(address + "/spara")).endsWith("klart=inlasta");
        assertThat(count("person where true")).isEqualTo(2);
    }

    private static ExampleWorkbook.Sheet sheet(String name, String csv) {
        return new ExampleWorkbook.Sheet(
                name,
                false,
                csv.lines().map(line -> List.of(line.split(";", -1))).toList());
    }

    @Test
    void the_whole_example_is_read_in_as_a_folder_in_a_zip() throws IOException {
        var files = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(EXAMPLE)) {
            all.forEach(files::add);
        }
        var address = send(file("exempel.zip", zip(files)));
        var page = page(address);
        while (page.select("form[action$=spara]").isEmpty()) {
            page = page(address);
        }
        assertThat(rows(page, "filer")).hasSize(21).allMatch(row -> row.endsWith(" 0 0 0 0"));
        assertThat(page.select("main").text()).contains("README.md: filen läses inte");
        post(address + "/spara");
        assertThat(page(address).select(".page-head").text()).contains("inläst");
        assertThat(count("person where true")).isEqualTo(2_710);
        assertThat(count("history_entry where register = 'personer'")).isEqualTo(2_710);
    }

    private static byte[] zip(List<Path> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var each : files) {
                zip.putNextEntry(new ZipEntry("exempel/" + each.getFileName()));
                zip.write(Files.readAllBytes(each));
            }
        }
        return out.toByteArray();
    }

    @Test
    void names_in_a_zip_lead_nowhere_and_old_names_are_read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, Charset.forName("IBM437"))) {
            zip.putNextEntry(new ZipEntry("../../../tmp/enheter för året.csv"));
            zip.write(UNITS.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("a/.."));
            zip.write(1);
        }
        var page = page(send(file("mapp.zip", out.toByteArray())));
        assertThat(rows(page, "filer")).singleElement().asString().startsWith("enheter för året.csv Enheter");
    }

    @Test
    void a_zip_that_is_broken_empty_or_too_full_is_refused_at_the_form() throws IOException {
        assertThat(refusal(file("a.zip", "inte en zip"))).contains("Mappen är tom");
        var whole = zip(List.of(EXAMPLE.resolve("enheter.csv")));
        whole[whole.length / 3] ^= 0x55;
        assertThat(refusal(file("a.zip", whole))).contains("Zip-filen går inte att läsa");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= 200; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
            }
        }
        assertThat(refusal(file("a.zip", out.toByteArray()))).contains("högst 200 filer");
    }

    private String refusal(MockMultipartFile... files) {
        var result = sending(List.of(files));
        assertThat(result).hasStatus(422);
        return Jsoup.parse(body(result)).select("#fil-fel").text();
    }

    @Test
    void a_register_is_chosen_only_for_one_file() {
        var result = sending(List.of(file("enheter.csv", UNITS), file("personer.csv", PEOPLE)), "register", "enheter");
        assertThat(result).hasStatus(422);
        assertThat(Jsoup.parse(body(result)).select("#register-fel").text()).contains("var för sig");
        assertThat(count("reading_batch where true")).isZero();
    }

    @Test
    void the_day_of_extraction_is_each_files_own_or_the_one_that_was_typed() {
        var own = page(send(file("enheter 2024-03-05.csv", UNITS), file("personer 2024-02-01.csv", PEOPLE)));
        assertThat(rows(own, "filer").getFirst()).contains("2024-03-05");
        assertThat(rows(own, "filer").getLast()).contains("2024-02-01");
        var result = sending(
                List.of(file("enheter 2024-03-05.csv", UNITS), file("personer.csv", PEOPLE)), "uttag", "2023-11-16");
        var typed = page(String.valueOf(result.getResponse().getHeader("Location")));
        assertThat(rows(typed, "filer")).allMatch(row -> row.contains("2023-11-16"));
    }

    @Test
    void the_first_of_two_who_save_at_once_saves_and_the_other_finds_it_done() throws Exception {
        var address = send(file("enheter.csv", UNITS), file("personer.csv", PEOPLE));
        try (var both = Executors.newFixedThreadPool(2)) {
            var sent = both.invokeAll(
                    List.<Callable<String>>of(() -> post(address + "/spara"), () -> post(address + "/spara")));
            for (var each : sent) {
                assertThat(each.get()).startsWith(address);
            }
        }
        assertThat(count("history_entry where reading is not null")).isEqualTo(4);
        assertThat(page(address).select(".page-head").text()).contains("inläst");
    }

    @Test
    void what_became_wrong_since_the_dry_run_keeps_all_out_and_is_named() {
        post(send(file("enheter.csv", UNITS), file("personer.csv", PEOPLE)) + "/spara");
        var address = send(
                file("personer.csv", PEOPLE.replace("Ek", "Alm")), file("enheter.csv", "Kod;Namn\nHÄ;Nytt namn\n"));
        TestDatabase.owner()
                .sql("update unit set code = 'BORTA' where administration = ? and code = 'ÄLD-01'")
                .param(coordinator.administration())
                .update();
        post(address + "/spara");
        var page = page(address);
        assertThat(page.select(".callout--bad").text()).contains("något i personer.csv är nu fel");
        assertThat(page.select("form[action$=spara]")).isEmpty();
        assertThat(count("unit where name = 'Nytt namn'")).isZero();
    }

    @Test
    void all_of_it_is_undone_but_rows_used_or_changed_since_are_left() {
        var address = send(file("personer.csv", PEOPLE), file("enheter.csv", UNITS));
        post(address + "/spara");
        var changed = sending(List.of(file("personer.csv", "Anställnings-id;Förnamn\n2;Bosse\n")));
        post(changed.getResponse().getHeader("Location") + "/spara");
        assertThat(post(address + "/angra")).endsWith("klart=angrad");
        assertThat(count("person where first_name = 'Bosse'")).isEqualTo(1);
        assertThat(count("person where true")).isEqualTo(1);
        assertThat(count("unit where true")).isEqualTo(1);
        var parts = parts(page(address));
        assertThat(page(parts.getFirst()).select("main").text()).contains("Används i registret personer");
        assertThat(page(parts.getLast()).select("main").text()).contains("Ändrad efter inläsningen");
    }

    @Test
    void files_can_be_thrown_away_together_and_are_listed() {
        var address = send(file("enheter.csv", UNITS), file("personer.csv", PEOPLE));
        assertThat(page("/inlasning").select("table:has(#buntar) a").eachAttr("href"))
                .contains(address);
        assertThat(post(address + "/kasta")).isEqualTo("/inlasning");
        assertThat(page("/inlasning").select("table:has(#buntar) tbody tr").text())
                .contains("2 filer kastad");
        assertThat(count("reading_content where true")).isZero();
        post(address + "/spara");
        assertThat(saved()).isZero();
    }

    @Test
    void files_nobody_decides_about_are_thrown_away_in_time() {
        var address = send(file("enheter.csv", UNITS), file("personer.csv", PEOPLE + "3;;;\n"));
        for (var table : List.of("reading", "reading_batch")) {
            TestDatabase.owner()
                    .sql("update " + table + " set read_at = read_at - interval '31 days' where administration = ?")
                    .param(coordinator.administration())
                    .update();
        }
        send(file("enheter.csv", UNITS), file("personer.csv", PEOPLE));
        assertThat(page(address).select(".page-head").text()).contains("kastad");
        assertThat(get(address + "/hamta/fel.csv")).hasStatus(404);
    }

    @Test
    void identity_numbers_are_stored_nowhere() {
        var address = send(
                file("enheter.csv", UNITS),
                file(
                        "personer.csv",
                        "Anställnings-id;Förnamn;Efternamn;Födelsenr\n1;Åsa;Ek;19121212-1212\n2;Bo 701063-2391;Al;701063-2391\n"));
        var page = page(address);
        assertThat(page.select("main").text())
                .contains("innehåller personnummer")
                .doesNotContain("1212-1212", "2391");
        assertThat(body(get(address + "/hamta/fel.csv")))
                .contains("[personnummer]")
                .doesNotContain("2391");
    }

    @Test
    void somebody_else_finds_nothing() {
        var address = send(file("enheter.csv", UNITS), file("lunch.csv", "Maträtt;Pris\nSoppa;90\n"));
        var elsewhere = accounts.signedIn(accounts.administration(), Role.COORDINATOR);
        var manager = accounts.signedIn(coordinator.administration(), Role.MANAGER);
        var administrator = accounts.signedIn(coordinator.administration(), Role.ADMINISTRATOR);
        for (var other : List.of(elsewhere, manager, administrator)) {
            assertThat(mvc.get().uri(address).with(other.mock())).hasStatus(404);
            assertThat(mvc.get().uri(address + "/hamta/fel.csv").with(other.mock()))
                    .hasStatus(404);
            assertThat(mvc.post().uri(address + "/spara").with(other.mock())).hasStatus(404);
            assertThat(mvc.post().uri(address + "/kasta").with(other.mock())).hasStatus(404);
        }
        assertThat(get(address + "/hamta/fel.csv")).hasStatus(200);
    }
}
