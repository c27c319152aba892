package se.fyrvakt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.FigureValues;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Undoing;

/** Access that deviates is found, explained, and not asked about again once it has been judged as right. */
@ScreenTest
class FindingTest {

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Autowired
    FigureRepository figures;

    @Autowired
    Undoing undoing;

    @Autowired
    Registers registers;

    @Autowired
    Clock clock;

    private int administration;
    private LocalDate today;
    private Browser coordinator;
    private int line;

    @BeforeEach
    void two_systems_and_some_people() {
        administration = filled.administration();
        today = LocalDate.now(clock);
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        filled.asset(administration, "SYS-1", "Ekonomin");
        filled.asset(administration, "SYS-2", "Lönerna");
        add("enheter", "Kod", "HV", "Namn", "Hemvården", "Typ", "enhet");
        person("1", "Ada", "FSK-01");
        person("2", "Bo", "FSK-01");
    }

    private long add(String register, String... cells) {
        return filled.add(administration, register, cells);
    }

    private void person(String id, String name, String unit, String... more) {
        var cells = new ArrayList<>(List.of("Anställnings-id", id, "Förnamn", name, "Efternamn", "Ek"));
        cells.addAll(List.of("E-post", name.toLowerCase() + ".ek@exempel.test", "Enhet", unit));
        cells.addAll(List.of(more));
        add("personer", cells.toArray(String[]::new));
    }

    private long access(String system, String account, String id, String... more) {
        var cells = new ArrayList<>(List.of("Tillgång", system, "Konto", account, "Anställnings-id", id));
        if (!List.of(more).contains("Uttag")) {
            cells.addAll(List.of("Uttag", today.toString()));
        }
        cells.addAll(List.of("Uttagets fil", "uttag", "Uttagets rad", String.valueOf(++line)));
        cells.addAll(List.of(more));
        return add("behorigheter", cells.toArray(String[]::new));
    }

    private List<String> findings() {
        return tenancy.read(
                administration,
                () -> db.sql("""
                        select coalesce(r.account, '') || ': ' || f.finding from access_findings(:today) f join access_row r on r.id = f.id order by 1
                        """).param("today", today).query(String.class).list());
    }

    @Test
    void what_somebody_who_has_a_post_uses_on_their_unit_deviates_by_nothing() {
        access("SYS-1", "ada", "1", "Mapp", "FSK-01", "Behörighet", "läsa", "Senast använd", today.toString());
        assertThat(findings()).isEmpty();
        assertThat(coordinator.open("/behorighetslaget").says("Inget avviker")).isTrue();
    }

    @Test
    void whoever_has_left_or_not_begun_has_no_access() {
        person("3", "Cy", "FSK-01", "Anställd till", today.minusDays(1).toString());
        person("4", "Di", "FSK-01", "Anställd från", today.plusDays(1).toString());
        person("5", "Ed", "FSK-01", "Anställd till", today.toString());
        access("SYS-1", "cy", "3");
        access("SYS-1", "di", "4");
        access("SYS-1", "ed", "5");
        assertThat(findings()).containsExactly("cy: slutat", "di: inte börjat");
    }

    private String finding() {
        return coordinator
                .open("/behorighetslaget")
                .html()
                .select("tbody th a[href^=/behorighetslaget/]")
                .attr("href");
    }

    @Test
    void an_incident_leads_back_to_its_access_and_says_how_that_stands_in_the_next_export() {
        access("SYS-1", "xyz", "", "Uttag", today.minusDays(9).toString());
        var form = coordinator.open(coordinator
                .open(finding())
                .html()
                .select("a[href^=/incidenter/ny]")
                .attr("href"));
        filled.add(
                administration,
                "incidenter",
                "Nummer",
                "2026-7",
                "Rubrik",
                "Konto kvar",
                "Rapporterad",
                "2026-11-01 10:00",
                "Behörighetsrad",
                form.html().select("#behorighetsrad").val());
        assertThat(coordinator.open(finding()).says("Incident 2026-7 handlar om den här behörigheten."))
                .isTrue();
        var incident = coordinator.open("/incidenter/2026-7").html();
        assertThat(incident.select("main a[href^=/behorighetslaget/]").attr("href"))
                .isEqualTo(finding());
        assertThat(incident.text()).contains("Avviker:");
        access("SYS-1", "abc", "");
        assertThat(coordinator.open("/incidenter/2026-7").says("Finns inte i det senaste uttaget"))
                .isTrue();
    }

    @Test
    void a_finding_becomes_an_incident_or_a_measure_by_a_form_that_knows_the_system() {
        access("SYS-1", "xyz", "");
        var row = coordinator.open(coordinator
                .open("/behorighetslaget")
                .html()
                .select("tbody th a[href^=/behorighetslaget/]")
                .attr("href"));
        var incident =
                coordinator.open(row.html().select("a[href^=/incidenter/ny]").attr("href"));
        assertThat(incident.html().select("#tillgang").val()).isEqualTo("SYS-1");
        assertThat(incident.html().select("#rubrik").val()).isEqualTo("Behörighet som avviker");
        var measure =
                coordinator.open(row.html().select("a[href^=/atgarder/ny]").attr("href"));
        assertThat(measure.html().select("#kalla").val()).isEqualTo("behörigheter");
    }

    @Test
    void an_account_is_known_by_its_number_by_what_was_settled_and_by_the_address() {
        access("SYS-1", "ada.ek", "");
        access("SYS-1", "xyz", "");
        access("SYS-1", "annan", "okänd-4711");
        assertThat(findings()).containsExactly("annan: okänt konto", "xyz: okänt konto");

        add("kontokopplingar", "Konto", "xyz", "Tillgång", "SYS-1", "Slag", "person", "Anställnings-id", "2");
        assertThat(findings()).containsExactly("annan: okänt konto");
    }

    @Test
    void an_account_of_nobody_has_an_owner_and_a_last_day() {
        access("SYS-1", "robot", "");
        var yesterday = today.minusDays(1).toString();
        add(
                "kontokopplingar",
                "Konto",
                "robot",
                "Tillgång",
                "SYS-1",
                "Slag",
                "tjänstekonto",
                "Ägare",
                "ada.ek@exempel.test",
                "Gäller till",
                yesterday);
        assertThat(findings()).containsExactly("robot: kontot gäller inte");
    }

    @Test
    void what_has_not_been_used_for_long_deviates() {
        access(
                "SYS-1",
                "ada",
                "1",
                "Senast använd",
                today.minusMonths(12).minusDays(1).toString());
        access("SYS-1", "bo", "2", "Senast använd", today.minusMonths(12).toString());
        assertThat(findings()).containsExactly("ada: inte använd");
    }

    @Test
    void a_folder_of_another_unit_deviates() {
        access("SYS-1", "ada", "1", "Mapp", "HV");
        access("SYS-1", "bo", "2", "Mapp", "Gemensamt");
        assertThat(findings()).containsExactly("ada: annan enhets mapp");
    }

    @Test
    void high_access_is_for_those_who_answer_for_the_system() {
        add("tillgangar", "Id", "SYS-3", "Namn", "Skolan", "Typ", "system", "Systemägare", "ada.ek@exempel.test");
        add("behorighetsnivaer", "Behörighet", "Administrera", "Betyder", "administrera", "Hög", "ja");
        access("SYS-3", "ada", "1", "Behörighet", "administrera");
        access("SYS-3", "bo", "2", "Behörighet", "administrera");
        access("SYS-1", "bo2", "2", "Behörighet", "superuser");
        assertThat(findings()).containsExactly("bo: hög behörighet");

        add(
                "behorighetsnivaer",
                "Behörighet",
                "superuser",
                "Tillgång",
                "SYS-1",
                "Betyder",
                "administrera",
                "Hög",
                "ja");
        assertThat(findings()).containsExactlyInAnyOrder("bo: hög behörighet", "bo2: hög behörighet");
    }

    @Test
    void two_entitlements_that_do_not_go_together_both_deviate() {
        add(
                "oforenliga-behorigheter",
                "Varför",
                "Ingen ska attestera sin egen lön.",
                "Tillgång",
                "SYS-1",
                "Behörighet",
                "attestera",
                "Den andra tillgången",
                "SYS-2",
                "Den andra behörigheten",
                "ändra");
        access("SYS-1", "ada", "1", "Behörighet", "attestera");
        access("SYS-2", "ada", "1", "Behörighet", "ändra");
        access("SYS-1", "bo", "2", "Behörighet", "attestera");
        assertThat(findings()).containsExactly("ada: oförenlig", "ada: oförenlig");
    }

    @Test
    void an_account_that_several_use_deviates() {
        access("SYS-1", "expedition", "1");
        access("SYS-1", "expedition", "2");
        access("SYS-2", "expedition", "1");
        assertThat(findings()).containsExactly("expedition: delat konto", "expedition: delat konto");
    }

    @Test
    void a_course_the_system_requires_must_have_been_passed() {
        add("kurser", "Kod", "SEKR", "Namn", "Sekretess");
        add("behorighetskurser", "Tillgång", "SYS-1", "Kurs", "SEKR");
        add(
                "genomforanden",
                "Kurs",
                "SEKR",
                "Anställnings-id",
                "2",
                "Genomförd",
                today.toString(),
                "Resultat",
                "godkänd");
        access("SYS-1", "ada", "1");
        access("SYS-1", "bo", "2");
        assertThat(findings()).containsExactly("ada: kurs saknas");
    }

    @Test
    void what_was_held_before_somebody_moved_deviates() {
        access(
                "SYS-1",
                "ada",
                "1",
                "Behörighet",
                "läsa",
                "Uttag",
                today.minusMonths(1).toString());
        access("SYS-1", "ada", "1", "Behörighet", "läsa");
        access("SYS-1", "ada", "1", "Behörighet", "ändra");
        assertThat(findings()).isEmpty();

        var page = coordinator.open("/personer/1/andra");
        coordinator.fillIn(page, "enhet", "HV");

        assertThat(findings()).containsExactly("ada: bytt arbete");
    }

    @Test
    void only_the_latest_export_of_each_source_counts() {
        access("SYS-1", "gammal", "", "Uttag", today.minusDays(9).toString());
        access("SYS-1", "ada", "1");
        access("SYS-1", "annan", "", "Uttag", today.minusDays(9).toString(), "Uttagets fil", "en annan fil");
        assertThat(findings()).containsExactly("annan: okänt konto");
    }

    @Test
    void all_that_deviates_is_counted_whatever_is_chosen_and_whichever_page() {
        access("SYS-1", "xyz", "");
        for (var address : List.of("?system=SYS-2", "?avvikelse=slutat", "?sida=9")) {
            var page = coordinator.open("/behorighetslaget" + address);
            assertThat(page.html().select(".lead").text()).startsWith("1 behörighet avviker");
            assertThat(page.html().select("main table td.number").eachText()).containsExactly("1");
            assertThat(page.html().select(".all-well").text()).isEqualTo("Inget som avviker är i urvalet.");
        }
        assertThat(coordinator
                        .open("/behorighetslaget?system=SYS-1")
                        .html()
                        .select("#rader")
                        .text())
                .isEqualTo("1 av dem är i urvalet, system för system");
    }

    @Test
    void an_export_is_compared_with_the_one_before() {
        var before = today.minusDays(9).toString();
        for (var account : List.of("ada", "bo", "cy")) {
            access("SYS-1", account, "", "Mapp", "HV", "Behörighet", "läsa", "Uttag", before);
        }
        access("SYS-1", "ada", "", "Mapp", "HV", "Behörighet", "läsa");
        access("SYS-1", "bo", "", "Mapp", "HV", "Behörighet", "ändra");
        access("SYS-1", "ny", "", "Mapp", "HV", "Behörighet", "läsa");
        access("SYS-2", "ada", "", "Behörighet", "läsa");
        assertThat(coordinator
                        .open("/behorighetslaget/uttag")
                        .html()
                        .select("tbody tr")
                        .eachText())
                .containsExactly(
                        "Ekonomin uttag %s %s 3 1 1 1".formatted(today, before),
                        "Lönerna uttag %s Det första 1 0 0 0".formatted(today));
    }

    @Test
    void an_export_that_was_undone_counts_no_more() {
        access("SYS-1", "xyz", "", "Uttag", today.minusDays(9).toString());
        var columns = List.of("Tillgång", "Konto", "Anställnings-id", "Uttag", "Uttagets fil", "Uttagets rad");
        filled.readIn(administration, "behorigheter", 4711, columns, "SYS-1;ada;1;" + today + ";uttag;1");
        assertThat(findings()).isEmpty();

        undoing.undo(registers.get("behorigheter"), 4711, Filled.filler(administration));
        assertThat(findings()).containsExactly("xyz: okänt konto");
    }

    @Test
    void what_is_judged_as_right_is_asked_again_when_its_day_comes_or_it_changes() {
        var row = access("SYS-1", "ada", "1", "Mapp", "HV", "Behörighet", "läsa");
        var until = today.plusMonths(6).toString();
        var page = coordinator.open("/behorighetslaget/" + row);
        assertThat(page.says("Mappen är en annan enhets")).isTrue();

        var wrong = coordinator.send(
                "/behorighetslaget/" + row + "/ratt", "avvikelse", "annan enhets mapp", "galler-till", until);
        assertThat(wrong.problemAt("Skäl")).isNotBlank();
        assertThat(findings()).hasSize(1);

        coordinator.send(
                "/behorighetslaget/" + row + "/ratt",
                "avvikelse",
                "annan enhets mapp",
                "skal",
                "Vikarierar där.",
                "galler-till",
                until);
        assertThat(findings()).isEmpty();
        assertThat(coordinator.open("/behorighetslaget/" + row).status()).isEqualTo(404);

        access("SYS-1", "ada", "1", "Mapp", "HV", "Behörighet", "ändra");
        assertThat(findings()).containsExactly("ada: annan enhets mapp");
    }

    @Test
    void an_unknown_account_is_settled_on_its_page() {
        var row = access("SYS-1", "kassan", "");
        var list = coordinator.open("/behorighetslaget");
        assertThat(list.says("Ingen vet vems kontot är")).isTrue();

        var wrong = coordinator.send("/behorighetslaget/" + row + "/koppla", "slag", "funktionskonto");
        assertThat(wrong.problemAt("Ägare")).contains("Fyll i ägare");

        coordinator.send(
                "/behorighetslaget/" + row + "/koppla",
                "slag",
                "funktionskonto",
                "agare",
                "ada.ek@exempel.test",
                "kontot-galler-till",
                today.plusYears(1).toString());
        assertThat(findings()).isEmpty();
        assertThat(coordinator.open("/kontokopplingar").says("kassan")).isTrue();
    }

    @Test
    void the_list_narrows_by_reason_and_system() {
        access("SYS-1", "xyz", "");
        access("SYS-2", "abc", "");
        access("SYS-2", "ada", "1", "Mapp", "HV");
        assertThat(coordinator
                        .open("/behorighetslaget?system=SYS-2&avvikelse=ok%C3%A4nt%20konto")
                        .html()
                        .select("table[class=rows] caption#rader ~ tbody th")
                        .eachText())
                .containsExactly("abc");
        assertThat(coordinator.open("/behorighetslaget?sida=9").status()).isEqualTo(200);
    }

    @Test
    void figures_count_each_reason_and_each_row_once() {
        access("SYS-1", "xyz", "", "Senast använd", today.minusYears(3).toString());
        access("SYS-1", "ada", "1", "Mapp", "HV");
        var values = tenancy.read(administration, () -> figures.withoutUnits(today));
        assertThat(value(values, "behorigheter.avvikande")).isEqualTo("2");
        assertThat(value(values, "behorigheter.avvikelse.okänt konto")).isEqualTo("1");
        assertThat(value(values, "behorigheter.avvikelse.inte använd")).isEqualTo("1");
        assertThat(value(values, "behorigheter.avvikelse.slutat")).isEqualTo("0");
    }

    private static String value(FigureValues values, String name) {
        return values.find(name).orElseThrow().written();
    }

    @Test
    void it_takes_as_many_statements_however_many_rows_there_are() {
        access("SYS-1", "xyz", "");
        var few = Statements.during(() -> coordinator.open("/behorighetslaget")).size();
        for (int i = 0; i < 30; i++) {
            access("SYS-1", "okänd" + i, "");
        }
        assertThat(Statements.during(() -> coordinator.open("/behorighetslaget")))
                .hasSize(few);
    }

    @Test
    void nobody_but_the_coordinator_sees_it() {
        var row = access("SYS-1", "xyz", "");
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER));
        var stranger = visits.as(accounts.signedIn(filled.administration(), Role.COORDINATOR));
        assertThat(manager.open("/behorighetslaget").status()).isEqualTo(404);
        assertThat(stranger.open("/behorighetslaget/" + row).status()).isEqualTo(404);
        assertThat(stranger.send("/behorighetslaget/" + row + "/ratt").status()).isEqualTo(404);
    }
}
