package se.fyrvakt.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.kernel.Role;

/** Each manager answers for their own people, nothing is kept by silence, and what is to go is gone when an export shows it. */
@ScreenTest
class RoundTest {

    @Autowired
    ReviewFixture made;

    @Autowired
    Tenancy tenancy;

    @Autowired
    FigureRepository figures;

    @Autowired
    JdbcClient db;

    private int administration;
    private Browser coordinator;
    private Browser siv;
    private Browser hans;

    @BeforeEach
    void an_export() {
        administration = made.administration();
        coordinator = made.coordinator(administration);
        siv = made.called(administration, "siv");
        hans = made.called(administration, "hans");
        made.export(
                administration,
                made.today().minusDays(10),
                "ada;1;SK;läsa;",
                "bo;2;HT;ändra;",
                "cy;3;HT;läsa;",
                "siv;8;SK;ändra;",
                "okänd;;SK;läsa;");
    }

    private static List<String> legends(Screen page) {
        return page.html().select("section.card").stream()
                .flatMap(card -> card.select("legend").stream()
                        .map(legend -> card.expectFirst("h2").text() + ": " + legend.text()))
                .toList();
    }

    /** The name of the radio buttons of the only entitlement with that word on it. */
    private static String field(Screen page, String words) {
        var all = page.html().select("fieldset.review").stream()
                .filter(each ->
                        each.parent() instanceof Element card && card.text().contains(words))
                .toList();
        return all.getFirst().expectFirst("input[type=radio]").attr("name");
    }

    private static String number(String field) {
        return field.substring(field.indexOf('-') + 1);
    }

    @Test
    void each_manager_meets_only_their_own_people() {
        var round = made.round(coordinator, "Våren");
        assertThat(legends(siv.open(round + "/svara")))
                .containsExactly(
                        "Bo Ek, Skolan: Journalen: ändra, mapp HT", "Ada Ek, Skolan: Journalen: läsa, mapp SK");
        assertThat(legends(hans.open(round + "/svara")))
                .containsExactly("Cy Ek, Hemtjänsten: Journalen: läsa, mapp HT");
    }

    @Test
    void a_manager_is_reviewed_by_the_one_above_or_by_whoever_answers_for_the_system() {
        made.filled.add(
                administration,
                "enheter",
                "Kod",
                "GD",
                "Namn",
                "Ledning",
                "Typ",
                "avdelning",
                "Chef",
                ReviewFixture.email(administration, "gun"));
        var round = made.round(coordinator, "Våren");
        assertThat(legends(made.called(administration, "olle").open(round + "/svara")))
                .containsExactlyInAnyOrder(
                        "Siv Ek, Skolan: Journalen: ändra, mapp SK",
                        "Konton utan känd person: Journalen: läsa, mapp SK, konto okänd");
    }

    @Test
    void the_routine_may_have_whoever_answers_for_the_system_review() {
        made.routine(
                administration,
                "Tillgång",
                "SYS-1",
                "Beställs av",
                "alla",
                "Godkänns av",
                "chefen",
                "Granskas av",
                "systemägaren");
        var round = made.round(coordinator, "Våren");
        assertThat(siv.open(round + "/svara").status()).isEqualTo(404);
        assertThat(legends(made.called(administration, "olle").open(round + "/svara")))
                .hasSize(5);
    }

    @Test
    void a_round_past_its_day_without_all_answers_is_the_coordinators_to_chase() {
        var yesterday = made.today().minusDays(1).toString();
        made.filled.add(
                administration, "granskningar", "Namn", "Hösten", "Börjar", yesterday, "Klart senast", yesterday);
        assertThat(late()).doesNotContain("Hösten");
        made.filled.add(
                administration,
                "granskningsrader",
                "Granskning",
                "Hösten",
                "Löpnummer",
                "1",
                "Tillgång",
                "SYS-1",
                "Uttagets fil",
                "uttag");
        assertThat(late()).contains("Hösten");
    }

    private String late() {
        return coordinator
                .open("/mina-uppgifter?slag=forsenad-granskning")
                .html()
                .select("main")
                .text();
    }

    @Test
    void what_deviates_comes_first_and_is_not_kept_with_the_rest() {
        var round = made.round(coordinator, "Våren");
        var page = siv.open(round + "/svara");
        assertThat(page.html().select("input[type=checkbox]").eachAttr("name")).hasSize(1);
        assertThat(page.says("annan enhets mapp")).isTrue();

        var after = siv.send(
                round + "/svara",
                page.html().expectFirst("input[type=checkbox]").attr("name"),
                "ja");

        assertThat(after.says("1 behörighet kvar att svara på")).isTrue();
        assertThat(after.html().select("input[type=radio][checked]").eachAttr("value"))
                .containsExactly("behåll");
    }

    @Test
    void nothing_is_decided_by_silence() {
        var round = made.round(coordinator, "Våren");
        siv.send(round + "/svara");
        assertThat(coordinator.open(round).html().expectFirst(".lead").text())
                .startsWith("0 av 5 behörigheter besvarade");
    }

    @Test
    void a_change_says_to_what_and_with_anything_wrong_nothing_is_kept() {
        var round = made.round(coordinator, "Våren");
        var page = siv.open(round + "/svara");
        var ada = field(page, "Ada");
        var bo = field(page, "Bo");

        var wrong = siv.send(round + "/svara", ada, "behåll", bo, "ändra");
        assertThat(wrong.html().select("#kommentar-" + number(bo) + "-fel").text())
                .contains("Skriv vad behörigheten ska ändras till.");
        assertThat(siv.open(round + "/svara").html().select("input[type=radio][checked]"))
                .isEmpty();

        siv.send(round + "/svara", ada, "behåll", bo, "ändra", "kommentar-" + number(bo), "läsa");
        assertThat(siv.open(round + "/svara")
                        .html()
                        .select("input[type=radio][checked]")
                        .eachAttr("value"))
                .containsExactly("ändra", "behåll");
        assertThat(coordinator.open(round).says("Ändra ändra, mapp HT, för bo (Bo Ek): läsa"))
                .isTrue();
    }

    @Test
    void who_is_not_ones_own_goes_on_to_the_right_one() {
        var round = made.round(coordinator, "Våren");
        var bo = field(siv.open(round + "/svara"), "Bo");

        siv.send(round + "/svara", bo, "inte min", "till-" + number(bo), ReviewFixture.email(administration, "hans"));

        assertThat(legends(siv.open(round + "/svara"))).containsExactly("Ada Ek, Skolan: Journalen: läsa, mapp SK");
        assertThat(legends(hans.open(round + "/svara"))).hasSize(2).anyMatch(each -> each.startsWith("Bo Ek"));

        var again = field(hans.open(round + "/svara"), "Bo");
        hans.send(round + "/svara", again, "inte min");
        assertThat(legends(made.called(administration, "olle").open(round + "/svara")))
                .anyMatch(each -> each.startsWith("Bo Ek"));
    }

    @Test
    void what_was_decided_before_it_was_sent_on_waits_for_the_right_one() {
        var round = made.round(coordinator, "Våren");
        var bo = field(siv.open(round + "/svara"), "Bo");
        siv.send(round + "/svara", bo, "behåll");
        siv.send(round + "/svara", bo, "inte min", "till-" + number(bo), ReviewFixture.email(administration, "hans"));
        assertThat(hans.open(round + "/svara").says("2 behörigheter kvar att svara på"))
                .isTrue();
    }

    @Test
    void what_nobody_is_left_to_decide_is_the_coordinators_and_opens_from_idag() {
        var round = made.round(coordinator, "Våren");
        assertThat(coordinator.open(round + "/svara").status()).isEqualTo(404);
        for (var gone : List.of("8", "7")) {
            made.leaves(administration, gone);
        }
        var mine = coordinator.open(round + "/svara");
        assertThat(legends(mine)).hasSize(4).noneMatch(each -> each.startsWith("Cy"));
        assertThat(coordinator.open("/").says("4 behörigheter att granska")).isTrue();
        assertThat(coordinator
                        .open("/granskning/rad/" + number(field(mine, "Ada")))
                        .status())
                .isEqualTo(303);
        assertThat(siv.open(round + "/svara").status()).isEqualTo(404);
    }

    @Test
    void whose_manager_has_left_goes_to_the_one_above() {
        made.filled.add(
                administration,
                "enheter",
                "Kod",
                "AVD",
                "Namn",
                "Avdelningen",
                "Typ",
                "avdelning",
                "Chef",
                ReviewFixture.email(administration, "hans"));
        coordinator.fillIn(coordinator.open("/enheter/SK/andra"), "overordnad", "AVD");
        coordinator.fillIn(
                coordinator.open("/personer/8/andra"),
                "anstalld-till",
                made.today().minusDays(1).toString());
        var round = made.round(coordinator, "Våren");
        assertThat(legends(hans.open(round + "/svara"))).anyMatch(each -> each.startsWith("Ada Ek"));
    }

    @Test
    void a_round_is_closed_once_and_nothing_ordered_is_not_said_to_be_saved() {
        var round = made.round(coordinator, "Våren");
        assertThat(coordinator
                        .send(round + "/bestalld", "system", "SYS-1", "vad", "bestalld")
                        .says("Sparat."))
                .isFalse();
        assertThat(coordinator.send(round + "/avsluta").says("Sparat.")).isTrue();
        assertThat(coordinator.send(round + "/avsluta").says("Sparat.")).isFalse();
    }

    @Test
    void whoever_moves_is_the_new_managers_and_no_longer_the_olds() {
        var round = made.round(coordinator, "Våren");
        coordinator.fillIn(coordinator.open("/personer/2/andra"), "enhet", "HT");
        assertThat(legends(siv.open(round + "/svara"))).noneMatch(each -> each.startsWith("Bo"));
        assertThat(legends(hans.open(round + "/svara"))).anyMatch(each -> each.startsWith("Bo Ek, Hemtjänsten"));
    }

    @Test
    void a_deputy_answers_for_the_manager_but_never_for_themselves() {
        var round = made.round(coordinator, "Våren");
        var ada = made.called(administration, "ada");
        assertThat(ada.open(round + "/svara").status()).isEqualTo(404);
        var today = made.today().toString();
        made.filled.add(
                administration,
                "stallforetradare",
                "Person",
                ReviewFixture.email(administration, "siv"),
                "Ställföreträdare",
                ReviewFixture.email(administration, "ada"),
                "Från",
                today,
                "Till",
                today);
        assertThat(legends(made.called(administration, "ada").open(round + "/svara")))
                .containsExactly("Bo Ek, Skolan: Journalen: ändra, mapp HT");
    }

    @Test
    void what_is_to_go_is_closed_when_a_later_export_lacks_it_and_found_when_it_comes_back() {
        var round = made.round(coordinator, "Våren");
        siv.send(round + "/svara", field(siv.open(round + "/svara"), "Bo"), "ta bort");
        assertThat(coordinator.open(round).says("inte beställd")).isTrue();

        coordinator.send(round + "/bestalld", "system", "SYS-1", "vad", "bestalld");
        assertThat(coordinator.open(round).says("beställd " + made.today())).isTrue();
        coordinator.send(round + "/bestalld", "system", "SYS-1", "vad", "utford");
        assertThat(coordinator.open(round).says("utförd, inte bevisad")).isTrue();

        made.export(administration, made.today().plusDays(1), "bo;2;HT;ändra;");
        assertThat(outcome(1)).containsExactly("kvar");
        made.export(administration, made.today().plusDays(2), "ada;1;SK;läsa;");
        assertThat(outcome(2)).containsExactly("borta");
        made.export(administration, made.today().plusDays(3), "bo;2;HT;ändra;");
        assertThat(outcome(3)).containsExactly("tillbaka");
        assertThat(outcome(2)).containsExactly("borta");
    }

    @Test
    void two_rounds_and_three_exports_end_with_exactly_the_accounts_that_should_be_left() {
        var spring = made.round(coordinator, "Våren");
        var page = siv.open(spring + "/svara");
        siv.send(spring + "/svara", field(page, "Ada"), "behåll", field(page, "Bo"), "ta bort");
        hans.send(spring + "/svara", field(hans.open(spring + "/svara"), "Cy"), "behåll");
        coordinator.send(spring + "/avsluta");

        made.export(administration, made.today(), "ada;1;SK;läsa;", "cy;3;HT;läsa;", "ada;1;HT;ändra;");
        var autumn = made.round(coordinator, "Hösten");
        var again = siv.open(autumn + "/svara");
        assertThat(legends(again)).hasSize(2).allMatch(each -> each.startsWith("Ada Ek"));
        var changed = again.html()
                .select("fieldset.review:contains(mapp HT) input[type=radio]")
                .attr("name");
        siv.send(autumn + "/svara", changed, "ta bort", "alla-" + person(), "ja");
        hans.send(autumn + "/svara", field(hans.open(autumn + "/svara"), "Cy"), "behåll");
        coordinator.send(autumn + "/avsluta");

        made.export(administration, made.today().plusDays(1), "ada;1;SK;läsa;", "cy;3;HT;läsa;");
        assertThat(outcome(1)).containsOnly("borta").hasSize(2);
        assertThat(kept(1)).containsExactly("ada sk läsa", "cy ht läsa").isEqualTo(decided());
    }

    private long person() {
        return tenancy.read(
                administration,
                () -> db.sql("select id from person where key = '1'")
                        .query(Long.class)
                        .single());
    }

    /** What is held by the latest export. */
    private List<String> kept(int days) {
        return tenancy.read(
                administration,
                () -> db.sql("select held_key from access_held(:day) order by 1")
                        .param("day", made.today().plusDays(days))
                        .query(String.class)
                        .list());
    }

    /** What the last round said is to be kept. */
    private List<String> decided() {
        return tenancy.read(
                administration, () -> db.sql("""
                        select held_key from access_item where decision = 'behåll' and round_id = (select max(id) from access_round) order by 1
                        """).query(String.class).list());
    }

    private List<String> outcome(int days) {
        return tenancy.read(
                administration,
                () -> db.sql("select outcome from access_item_outcomes(:day)")
                        .param("day", made.today().plusDays(days))
                        .query(String.class)
                        .list());
    }

    @Test
    void a_sample_is_drawn_by_a_seed_that_is_kept() {
        made.round(coordinator, "Stickprovet", "stickprov", "2");
        var list = coordinator.open("/granskningsrader");
        assertThat(list.html().select("tbody tr")).hasSize(2);
        assertThat(coordinator.open("/granskningar").html().select("tbody tr")).hasSize(1);
        assertThat(tenancy.read(
                        administration,
                        () -> db.sql("select seed from access_round")
                                .query(Integer.class)
                                .single()))
                .isNotNull();
    }

    @Test
    void only_high_access_when_that_is_asked_for() {
        made.filled.add(administration, "behorighetsnivaer", "Behörighet", "ändra", "Betyder", "ändra", "Hög", "ja");
        made.round(coordinator, "Höga", "bara-hoga", "ja");
        assertThat(coordinator.open("/granskningsrader").html().select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void a_round_needs_a_system_and_a_name_of_its_own() {
        var due = made.today().plusDays(9).toString();
        assertThat(coordinator
                        .send("/granskning", "namn", "Våren", "klart-senast", due)
                        .says("Välj minst ett system"))
                .isTrue();
        made.round(coordinator, "Våren");
        var wrong = coordinator.send("/granskning", "namn", "våren", "klart-senast", due, "system", "SYS-1");
        assertThat(wrong.problemAt("Namn")).contains("finns redan");
        assertThat(coordinator.open("/granskningsrader").html().select("tbody tr"))
                .hasSize(5);
    }

    @Test
    void what_was_kept_before_is_not_new() {
        var first = made.round(coordinator, "Våren");
        siv.send(first + "/svara", field(siv.open(first + "/svara"), "Ada"), "behåll");
        var second = made.round(coordinator, "Hösten");
        var news = siv.open(second + "/svara")
                .html()
                .select("fieldset.review:has(.review__new) legend")
                .eachText();
        assertThat(news).containsExactly("Journalen: ändra, mapp HT");
    }

    @Test
    void it_waits_in_idag_until_it_is_answered_and_then_until_it_is_gone() {
        var round = made.round(coordinator, "Våren");
        assertThat(siv.open("/").says("2 behörigheter att granska")).isTrue();
        var page = siv.open(round + "/svara");
        siv.send(round + "/svara", field(page, "Ada"), "ta bort", field(page, "Bo"), "ta bort");
        assertThat(siv.open("/").says("att granska")).isFalse();
        assertThat(coordinator.open("/").says("2 behörigheter att få bort")).isTrue();
    }

    @Test
    void an_item_that_waits_leads_to_its_round() {
        var round = made.round(coordinator, "Våren");
        var item = number(field(hans.open(round + "/svara"), "Cy"));
        assertThat(hans.open("/granskning/rad/" + item).status()).isEqualTo(303);
        assertThat(siv.open("/granskning/rad/" + item).status()).isEqualTo(404);
    }

    @Test
    void a_closed_round_takes_no_answers_and_its_report_stands() {
        var round = made.round(coordinator, "Våren");
        siv.send(round + "/svara", field(siv.open(round + "/svara"), "Bo"), "ta bort");
        coordinator.send(round + "/avsluta");
        var report =
                coordinator.answerOf(round + "/hamta/granskningsrapport.pdf").getContentAsByteArray();

        assertThat(siv.open(round + "/svara").status()).isEqualTo(404);
        made.export(administration, made.today().plusDays(1), "ada;1;SK;läsa;");
        coordinator.send(round + "/avsluta");
        assertThat(coordinator.answerOf(round + "/hamta/granskningsrapport.pdf").getContentAsByteArray())
                .isEqualTo(report);
        assertThat(coordinator
                        .open(round + "/hamta/granskningsrapport.html")
                        .html()
                        .text())
                .contains("1 är besvarade (20 %). 4 är obesvarade", "Ta bort ändra, mapp HT, för bo (Bo Ek)");
    }

    @Test
    void the_order_has_what_is_left_in_three_forms() {
        var round = made.round(coordinator, "Våren");
        siv.send(round + "/svara", field(siv.open(round + "/svara"), "Bo"), "ta bort");
        for (var form : List.of("pdf", "docx", "html")) {
            assertThat(coordinator
                            .answerOf(round + "/hamta/bestallning." + form)
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(coordinator.open(round + "/hamta/bestallning.html").html().text())
                .contains("Ta bort ändra, mapp HT");
        assertThat(coordinator.open(round + "/hamta/annat.pdf").status()).isEqualTo(404);
        assertThat(coordinator.open(round).html().select("pre").text())
                .contains("Ta bort ändra, mapp HT, för bo (Bo Ek)");
    }

    @Test
    void the_years_figures_follow_it() {
        var round = made.round(coordinator, "Våren");
        siv.send(round + "/svara", field(siv.open(round + "/svara"), "Bo"), "ta bort");
        var values = tenancy.read(administration, () -> figures.withoutUnits(made.today()));
        var shown = new ArrayList<String>();
        for (var name : List.of("rader", "besvarade", "ska_bort", "borta")) {
            shown.add(values.find("granskning." + name).orElseThrow().written());
        }
        assertThat(shown).containsExactly("5", "1", "1", "0");
    }

    @Test
    void nobody_else_sees_it_and_other_administrations_least() {
        var round = made.round(coordinator, "Våren");
        var manager = made.visits.as(made.accounts.signedIn(administration, Role.MANAGER));
        var elsewhere = made.coordinator(made.administration());
        for (var address : List.of(round, round + "/svara", round + "/hamta/bestallning.pdf")) {
            assertThat(manager.open(address).status()).as(address).isEqualTo(404);
            assertThat(elsewhere.open(address).status()).as(address).isEqualTo(404);
        }
        assertThat(elsewhere.send(round + "/avsluta").status()).isEqualTo(404);
    }

    @Test
    void a_managers_page_takes_as_many_statements_however_many_people() {
        var round = made.round(coordinator, "Våren");
        var few = Statements.during(() -> siv.open(round + "/svara")).size();
        assertThat(few).isLessThanOrEqualTo(6);
        var rows = new String[40];
        for (int i = 0; i < rows.length; i++) {
            made.person(administration, "p" + i, "P" + i, "SK");
            rows[i] = "p%d;p%d;SK;läsa;".formatted(i, i);
        }
        made.export(administration, made.today(), rows);
        var larger = made.round(coordinator, "Hösten");
        assertThat(Statements.during(() -> siv.open(larger + "/svara"))).hasSize(few);
    }
}
