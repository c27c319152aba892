package se.fyrvakt.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** The year wheel is one picture of what recurs, and the same as a list. */
@ScreenTest
class YearTest {

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Clock clock;

    private int administration;
    private Browser coordinator;

    @BeforeEach
    void a_year_with_two_wheels() {
        administration = filled.administration();
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        activity("Fastställ målen", "informationssäkerhet", 1, "2023-01-15");
        activity("Rapportera till nämnden", "informationssäkerhet", 5, "2022-05-15");
        activity("Gå igenom internkontrollen", "informationssäkerhet", 6, "");
        activity("Prata om bluffmejl", "APT", 9, "");
    }

    private long activity(String text, String wheel, int month, String done, String... more) {
        var cells = new ArrayList<>(List.of("Aktivitet", text, "Årshjul", wheel));
        cells.addAll(List.of("Månad", String.valueOf(month), "Senast genomförd", done));
        cells.addAll(List.of(more));
        return filled.add(administration, "aktiviteter", cells.toArray(String[]::new));
    }

    private static List<String> states(Screen page) {
        return page.html().select("tbody tr:has(td)").stream()
                .map(row -> row.expectFirst("th").text() + ": "
                        + row.expectFirst(".status").text())
                .toList();
    }

    @Test
    void each_activity_stands_as_it_was_that_day() {
        assertThat(states(coordinator.open("/arshjul?dag=2023-06-10")))
                .containsExactly(
                        "Fastställ målen: gjord",
                        "Rapportera till nämnden: försenad",
                        "Gå igenom internkontrollen: den här månaden",
                        "Prata om bluffmejl: planerad");
        assertThat(states(coordinator.open("/arshjul?dag=2023-01-14")))
                .first()
                .isEqualTo("Fastställ målen: den här månaden");
        assertThat(states(coordinator.open("/arshjul?dag=2022-06-10")))
                .first()
                .isEqualTo("Fastställ målen: inte noterad");
    }

    @Test
    void the_ring_says_the_same_as_the_list() {
        var page = coordinator.open("/arshjul?dag=2023-06-10");
        var ring = page.html().expectFirst(".year-ring");

        assertThat(ring.select("a").eachAttr("aria-label"))
                .hasSize(12)
                .contains(
                        "Januari: 1\u00a0aktivitet, 1\u00a0gjord",
                        "Maj: 1\u00a0aktivitet, 1\u00a0försenad",
                        "Juni: 1\u00a0aktivitet",
                        "December: 0\u00a0aktiviteter");
        for (var state : YearItem.State.values()) {
            assertThat(ring.select("path." + state.css().replace(" ", ".")))
                    .as("%s", state)
                    .hasSize((int) states(page).stream()
                            .filter(each -> each.endsWith(": " + state.word()))
                            .count());
        }
        assertThat(page.html().expectFirst(".lead").text()).isEqualTo("1 av 4 aktiviteter gjorda, 1 försenad.");
        ring.select("a").eachAttr("href").stream()
                .filter(href -> List.of("#manad-1", "#manad-5").contains(href))
                .forEach(href -> assertThat(page.html().select(href)).hasSize(1));
    }

    @Test
    void one_wheel_can_be_shown_by_itself() {
        assertThat(states(coordinator.open("/arshjul?dag=2023-06-10&hjul=APT")))
                .containsExactly("Prata om bluffmejl: planerad");
    }

    @Test
    void controls_of_the_year_stand_in_their_own_wheel() {
        filled.add(
                administration, "internkontroll", "År", "2023", "Process", "Lön", "Kontrollmoment", "Stickprov på lön");

        assertThat(states(coordinator.open("/arshjul?dag=2023-06-10"))).contains("Stickprov på lön: planerad");
        assertThat(states(coordinator.open("/arshjul?dag=2024-06-10"))).noneMatch(each -> each.contains("Stickprov"));
    }

    @Test
    void a_control_with_a_result_is_done_though_nobody_knows_which_day() {
        filled.add(
                administration,
                "internkontroll",
                "År",
                "2023",
                "Process",
                "Lön",
                "Kontrollmoment",
                "Klar",
                "Resultat",
                "Inga fel");
        var page = coordinator.open("/arshjul?dag=2023-06-10");

        assertThat(states(page)).contains("Klar: gjord");
        assertThat(page.html().select("tr:has(th:containsOwn(Klar)) time, tr:has(a:containsOwn(Klar)) time"))
                .isEmpty();
    }

    @Test
    void what_is_done_is_said_with_one_press_by_whoever_is_responsible() {
        var manager = accounts.signedIn(administration, Role.MANAGER);
        var own = activity("Min egen", "APT", 12, "", "Ansvarig", manager.email());
        var browser = visits.as(manager);
        assertThat(browser.open("/arshjul")
                        .html()
                        .select("form[action$=/gjord]")
                        .eachAttr("action"))
                .containsExactly("/arshjul/" + own + "/gjord");

        var after = browser.send("/arshjul/" + own + "/gjord");

        assertThat(states(after)).contains("Min egen: gjord");
        assertThat(after.html().select("form[action$=/gjord]")).isEmpty();
        assertThat(browser.open("/aktiviteter/~" + own).says("gjorde")).isTrue();
        assertThat(browser.open("/aktiviteter/~" + own).fact("Senast genomförd"))
                .isEqualTo(LocalDate.now(clock).toString());
    }

    @Test
    void nobody_finishes_what_is_somebody_elses() {
        var activity = activity("Någon annans", "APT", 12, "");
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER));
        var stranger = visits.as(accounts.signedIn(filled.administration(), Role.COORDINATOR));

        for (var who : List.of(manager, stranger)) {
            assertThat(who.send("/arshjul/" + activity + "/gjord").status()).isEqualTo(404);
        }
        assertThat(coordinator.send("/arshjul/" + activity + "/gjord").status()).isEqualTo(200);
    }

    @Test
    void a_day_that_is_none_is_told_and_nothing_in_the_year_leads_on() {
        assertThat(coordinator.open("/arshjul?dag=snart").problemAt("Läget den"))
                .startsWith("”snart” är ingen dag.");
        var nothing = visits.as(accounts.signedIn(filled.administration(), Role.COORDINATOR));
        assertThat(nothing.open("/arshjul").says("Det finns inga aktiviteter i årshjulet."))
                .isTrue();
    }

    @Test
    void it_is_one_statement_however_many_the_activities() {
        assertThat(Statements.during(() -> coordinator.open("/arshjul"))).hasSizeLessThanOrEqualTo(4);
    }
}
