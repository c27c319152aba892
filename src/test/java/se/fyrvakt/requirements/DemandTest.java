package se.fyrvakt.requirements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** Levels demand protection: it is assessed, gaps become measures, and suppliers are asked the same. */
@ScreenTest
class DemandTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FigureRepository figures;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    private int administration;
    private SignedIn owner;
    private Browser coordinator;
    private long asset;
    private long first;
    private long second;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        owner = accounts.signedIn(administration, Role.OWNER);
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        asset = filled.asset(administration, "SYS-1", "Journalen", "Systemägare", owner.email());
        first = requirement("K1", "konfidentialitet", 1, "Alla har egna konton.");
        second = requirement("K2", "konfidentialitet", 2, "Inloggning kräver två faktorer.");
        requirement("K3", "konfidentialitet", 3, "Uppgifterna är krypterade.");
        requirement("T1", "tillgänglighet", 1, "Det finns kopior.");
        filled.add(
                administration,
                "klassningar",
                "Tillgång",
                "SYS-1",
                "Klassad",
                "2024-01-01",
                "Konfidentialitet",
                "2",
                "Tillgänglighet",
                "0");
    }

    private long requirement(String code, String aspect, int level, String text) {
        return filled.add(
                administration,
                "skyddskrav",
                "Kod",
                code,
                "Katalog",
                "Egen",
                "Aspekt",
                aspect,
                "Lägsta nivå",
                String.valueOf(level),
                "Krav",
                text,
                "Upphandlingskrav",
                "Leverantören ska: " + text);
    }

    private String address() {
        return "/krav/" + asset;
    }

    private Screen assessed(Browser who, String... namesAndValues) {
        var sent = new java.util.ArrayList<>(List.of(namesAndValues));
        var page = who.open(address());
        page.html().select("input[type=hidden][name^=stod]").forEach(mark -> {
            sent.add(mark.attr("name"));
            sent.add(mark.val());
        });
        return who.send(address(), sent.toArray(String[]::new));
    }

    private long count(String condition) {
        return tenancy.read(
                administration,
                () -> db.sql("select count(*) from requirement_assessment where " + condition)
                        .query(Long.class)
                        .single());
    }

    private long measures() {
        return tenancy.read(
                administration,
                () -> db.sql("select count(*) from measure").query(Long.class).single());
    }

    @Test
    void a_level_demands_what_has_that_lowest_level_or_a_lower() {
        var page = coordinator.open(address());
        assertThat(page.says("Alla har egna konton.")).isTrue();
        assertThat(page.says("Inloggning kräver två faktorer.")).isTrue();
        assertThat(page.says("Uppgifterna är krypterade.")).isFalse();
        assertThat(page.says("Det finns kopior.")).isFalse();
        assertThat(coordinator.open("/tillgangar/SYS-1").says("Skyddskrav")).isTrue();
    }

    @Test
    void many_are_assessed_at_once_by_the_coordinator_or_the_owner() {
        assessed(
                visits.as(owner),
                "bedomning-" + first,
                "uppfyllt",
                "bevis-" + first,
                "Dnr 12",
                "bedomning-" + second,
                "delvis");
        assertThat(count("result = 'uppfyllt' and evidence = 'Dnr 12'")).isEqualTo(1);
        assertThat(count("result = 'delvis'")).isEqualTo(1);
        var again = assessed(coordinator, "bedomning-" + first, "ej uppfyllt", "bedomning-" + second, "delvis");
        assertThat(again.says("0 av 2 krav är uppfyllda, 1 delvis och 1 inte.")).isTrue();
        assertThat(count("true"))
                .as("a second one of the day replaces the first")
                .isEqualTo(2);
    }

    @Test
    void not_applicable_demands_a_motive_and_nothing_is_half_saved() {
        var refused = assessed(coordinator, "bedomning-" + first, "uppfyllt", "bedomning-" + second, "ej tillämpligt");
        assertThat(refused.says("Skriv varför kravet inte är tillämpligt.")).isTrue();
        assertThat(refused.html().select("option[value=uppfyllt][selected]")).hasSize(1);
        assertThat(count("true")).isZero();
    }

    @Test
    void nobody_else_assesses() {
        for (var role : List.of(Role.DIRECTOR, Role.MANAGEMENT, Role.PROTECTION_OFFICER, Role.OWNER, Role.AUDITOR)) {
            var other = visits.as(accounts.signedIn(administration, role));
            assertThat(other.send(address(), "bedomning-" + first, "uppfyllt").status())
                    .as("%s", role)
                    .isEqualTo(404);
            assertThat(other.send(address() + "/atgarder").status())
                    .as("%s", role)
                    .isEqualTo(404);
        }
        assertThat(count("true")).isZero();
    }

    @Test
    void what_somebody_assessed_meanwhile_is_not_written_over_unseen() {
        var mine = coordinator.open(address());
        assessed(visits.as(owner), "bedomning-" + first, "uppfyllt");
        var warned = coordinator.fillIn(mine, "bedomning-" + first, "ej uppfyllt");
        assertThat(warned.says("Någon annan bedömde kravet medan du skrev.")).isTrue();
        assertThat(count("result = 'uppfyllt'")).isEqualTo(1);
    }

    @Test
    void gaps_become_measures_once() {
        assessed(coordinator, "bedomning-" + first, "ej uppfyllt", "bedomning-" + second, "uppfyllt");
        coordinator.send(address() + "/atgarder");
        coordinator.send(address() + "/atgarder");
        assertThat(measures()).isEqualTo(1);
        assertThat(count("measure_id is not null")).isEqualTo(1);
        var page = coordinator.open(address());
        assertThat(page.says("Åtgärd KRAV-")).isTrue();
        assertThat(page.says("saknar åtgärd")).isFalse();

        assessed(coordinator, "bedomning-" + first, "delvis", "motiv-" + first, "Hälften är klart");
        coordinator.send(address() + "/atgarder");
        assertThat(measures()).as("the gap has its measure still").isEqualTo(1);
    }

    @Test
    void figures_count_the_latest_assessment_of_each() {
        assertThat(figure("skyddskrav.bedomda", DAY)).isEqualTo("0");
        assessment("K1", "2024-02-01", "ej uppfyllt");
        assessment("K1", "2024-05-01", "uppfyllt");
        assessment("K2", "2024-05-01", "delvis");
        assertThat(figure("skyddskrav.bedomda", LocalDate.of(2024, 3, 1))).isEqualTo("1");
        assertThat(figure("skyddskrav.uppfyllda", LocalDate.of(2024, 3, 1))).isEqualTo("0");
        assertThat(figure("skyddskrav.bedomda", DAY)).isEqualTo("2");
        assertThat(figure("skyddskrav.uppfyllda", DAY)).isEqualTo("1");
        assertThat(figure("skyddskrav.brister_utan_atgard", DAY)).isEqualTo("1");
    }

    private void assessment(String code, String day, String result) {
        filled.add(
                administration, "kravbedomningar", "Tillgång", "SYS-1", "Krav", code, "Bedömning", result, "Dag", day);
    }

    private String figure(String name, LocalDate day) {
        return tenancy.read(administration, () -> figures.find(name, day))
                .orElseThrow()
                .written();
    }

    @Test
    void a_tender_asks_the_same_and_its_answers_are_read_back_and_compared() throws IOException {
        var excel = coordinator
                .answerOf(address() + "/hamta/upphandling.xlsx?leverantor=Nordv%C3%A5rd")
                .getContentAsByteArray();
        assertThat(sheet(excel))
                .contains("Leverantören ska: Alla har egna konton.", "Nordvård")
                .doesNotContain("krypterade");
        assertThat(coordinator.answerOf(address() + "/hamta/upphandling.docx").getContentAsByteArray())
                .startsWith('P', 'K');

        var columns = List.of("Tillgång", "Krav", "Leverantör", "Svar", "Kommentar", "Mottaget");
        var read = filled.readIn(
                administration,
                "leverantorssvar",
                1,
                columns,
                "SYS-1;K1;Nordvård;ja;;2024-05-01",
                "SYS-1;K2;Nordvård;nej;Kommer 2027;2024-05-01",
                "SYS-1;K1;Molnstugan;delvis;;2024-05-02");
        assertThat(read.faults()).isEmpty();
        var page = coordinator.open(address() + "/anbud");
        assertThat(page.html().expectFirst("tbody").select("tr").eachText())
                .containsExactly("Molnstugan 0 1 0 2", "Nordvård 1 0 1 1");
        assertThat(page.says("Kommer 2027")).isTrue();
    }

    @Test
    void the_file_of_a_tender_is_understood_when_it_comes_back() {
        var excel = coordinator
                .answerOf(address() + "/hamta/upphandling.xlsx?leverantor=Nordv%C3%A5rd")
                .getContentAsByteArray();
        var sent = mvc.post()
                .uri("/inlasning")
                .multipart()
                .file(new MockMultipartFile("fil", "leverantörssvar-SYS-1.xlsx", "application/octet-stream", excel))
                .with(coordinator.visitor().mock())
                .exchange()
                .getResponse();
        var page = coordinator.open(String.valueOf(sent.getHeader("Location")));
        assertThat(page.says("2 nya 0 ändrade 0 oförändrade 0 finns inte i filen 0 fel"))
                .isTrue();
    }

    private static String sheet(byte[] workbook) throws IOException {
        var file = Files.write(Files.createTempFile("krav", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return Parser.unescapeEntities(
                    zip.stream().map(entry -> text(zip, entry)).collect(Collectors.joining()), false);
        } finally {
            Files.delete(file);
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) {
        try (var part = zip.getInputStream(entry)) {
            return new String(part.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void tenders_are_not_for_everybody() {
        for (var role : List.of(Role.MANAGEMENT, Role.PROTECTION_OFFICER, Role.AUDITOR)) {
            var other = visits.as(accounts.signedIn(administration, role));
            assertThat(other.open(address() + "/anbud").status()).as("%s", role).isEqualTo(404);
        }
        assertThat(visits.as(owner).open(address() + "/anbud").status()).isEqualTo(404);
    }
}
