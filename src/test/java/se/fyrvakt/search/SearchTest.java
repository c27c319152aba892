package se.fyrvakt.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;
import se.fyrvakt.triage.Reports;

/** One field finds all that somebody may see, and nothing else. */
@ScreenTest
class SearchTest {

    @Autowired
    Filled filled;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private int administration;
    private Browser coordinator;

    @BeforeEach
    void an_administration_with_rows_in_several_registers() {
        administration = filled.administration();
        filled.person(administration, "A-1", "Åsa", "Öberg", "FSK-01");
        filled.person(administration, "A-2", "Bo", "Ek", "ÄLD");
        filled.asset(administration, "SYS-1", "Öbergska arkivet");
        filled.asset(administration, "SYS-12", "Larmen");
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
    }

    private static Screen sought(Browser who, String typed) {
        return who.open("/sok?q="
                + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20"));
    }

    private static List<String> found(Browser who, String typed) {
        return sought(who, typed).html().select("main li a").eachText();
    }

    @Test
    void it_finds_rows_of_every_register_whatever_the_case_and_the_accents() {
        var page = sought(coordinator, "OBERG");

        assertThat(page.html().select("main h2").eachText()).contains("Personer", "Tillgångar");
        assertThat(page.html().select("main li a").eachText())
                .anyMatch(each -> each.contains("Åsa Öberg"))
                .anyMatch(each -> each.contains("Öbergska arkivet"))
                .noneMatch(each -> each.contains("Ek"));
        assertThat(page.html().expectFirst("#sok-allt").val()).isEqualTo("OBERG");
    }

    @Test
    void all_the_words_are_in_what_is_found() {
        assertThat(found(coordinator, "öberg  åsa")).hasSize(1);
        assertThat(found(coordinator, "öberg bo")).isEmpty();
    }

    @Test
    void a_key_comes_first_and_its_register_too() {
        filled.asset(administration, "SYS-2", "Aktuellt som ersatte SYS-12");

        assertThat(found(coordinator, "sys-12").getFirst()).contains("Larmen");
    }

    @Test
    void people_and_systems_come_before_what_is_said_of_them() {
        filled.add(administration, "atgarder", "Nr", "Å-1", "Åtgärd", "Ring Öberg");

        assertThat(sought(coordinator, "öberg").html().select("main h2").eachText())
                .containsExactly("Personer", "Tillgångar", "Åtgärder");
    }

    @Test
    void ten_of_each_are_shown_and_the_rest_are_led_to() {
        IntStream.range(0, 12).forEach(i -> filled.asset(administration, "KAM-" + i, "Kamera " + i));
        var page = sought(coordinator, "kamera");

        assertThat(page.html().select("main li a")).hasSize(10);
        var all = page.html().select("main p a[href^=/tillgangar?q=]").attr("href");
        assertThat(coordinator.open(all).rowHeadings()).hasSize(12);
    }

    @Test
    void pages_are_found_by_their_name_by_those_who_may_open_them() {
        assertThat(found(coordinator, "inkorg")).contains("Inkorg för incidenter");
        assertThat(found(visits.as(accounts.signedIn(administration, Role.EMPLOYEE)), "inkorg"))
                .isEmpty();
    }

    @Test
    void nobody_finds_what_they_may_not_see() {
        var elsewhere = filled.administration();
        var unit = filled.unit(administration, "FSK-02", "Förskolan Uven", "enhet", "FSK");
        filled.person(administration, "A-3", "Pia", "Öberg", "FSK-02");

        assertThat(found(visits.as(accounts.signedIn(elsewhere, Role.values())), "öberg"))
                .isEmpty();
        assertThat(found(visits.as(accounts.signedIn(administration, Role.EMPLOYEE)), "öberg"))
                .isEmpty();
        assertThat(found(visits.as(accounts.signedIn(administration, Role.MANAGER, unit)), "öberg"))
                .allMatch(each -> each.contains("Pia"))
                .hasSize(1);
    }

    @Test
    void an_incident_is_found_by_its_number_and_by_no_word_of_it() {
        filled.add(
                administration,
                "incidenter",
                "Nummer",
                "IR-77",
                "Rubrik",
                "Lappugglan flög",
                "Rapporterad",
                "2026-03-05 07:40");

        assertThat(found(coordinator, "lappugglan")).isEmpty();
        assertThat(found(coordinator, "ir-7")).containsExactly("IR-77");
        assertThat(reports.readings(administration)).isEmpty();
        assertThat(found(visits.as(accounts.signedIn(administration, Role.DIRECTOR)), "ir-7"))
                .isEmpty();
    }

    @Test
    void too_little_typed_and_nothing_found_say_what_to_do() {
        assertThat(sought(coordinator, " k ").says("Skriv minst två tecken")).isTrue();
        assertThat(sought(coordinator, "zzqq%_'\\").says("Pröva färre eller kortare ord"))
                .isTrue();
    }

    @Test
    void it_is_one_statement_however_many_the_registers() {
        assertThat(Statements.during(() -> sought(coordinator, "öberg"))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void while_one_types_the_best_few_are_proposed_with_what_they_are() {
        var options = coordinator.open("/sok/forslag?q=oberg").html().select("[role=option]");

        assertThat(options.eachText()).anyMatch(each -> each.contains("Åsa Öberg") && each.endsWith(" person"));
        assertThat(coordinator.open(options.eachAttr("data-href").getFirst()).status())
                .isEqualTo(200);
    }
}
