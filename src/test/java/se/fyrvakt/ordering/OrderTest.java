package se.fyrvakt.ordering;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.register.Filled;
import se.fyrvakt.review.ReviewFixture;

/** Whoever needs access asks for it, somebody else approves it, and whoever runs the system carries it out. */
@ScreenTest
class OrderTest {

    @Autowired
    ReviewFixture made;

    @Autowired
    Filled filled;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    private int administration;
    private Browser ada;
    private Browser siv;
    private Browser olle;
    private Browser hans;

    @BeforeEach
    void people() {
        administration = made.administration();
        ada = made.called(administration, "ada");
        siv = made.called(administration, "siv");
        olle = made.called(administration, "olle");
        hans = made.called(administration, "hans");
        made.routine(administration, "Beställs av", "alla", "Godkänns av", "systemägaren");
    }

    private Screen send(Browser who, String person, String... more) {
        var sent = new ArrayList<>(List.of(
                "anstallnings-id",
                person,
                "tillgang",
                "SYS-1",
                "slag",
                "ny",
                "behorighet",
                "läsa",
                "fran",
                made.today().toString(),
                "skal",
                "Vikariat."));
        sent.addAll(List.of(more));
        return who.send("/bestall", sent.toArray(String[]::new));
    }

    private String ordered(Browser who, String person, String... more) {
        return send(who, person, more).address().replaceAll("\\?.*", "");
    }

    private static List<String> options(Screen page, String field) {
        return page.html().select("select[name=" + field + "] option").eachText();
    }

    private static String lead(Screen page) {
        return page.html().expectFirst("p.lead").text();
    }

    private static List<String> buttons(Screen page) {
        return page.html().select("main button").eachText();
    }

    private String waiting(Browser who, String kind) {
        return who.open("/mina-uppgifter?slag=" + kind).html().select("main").text();
    }

    @Test
    void everybody_orders_for_themselves_and_managers_for_their_people() {
        assertThat(options(ada.open("/bestall"), "anstallnings-id")).containsExactly("Ada Ek");
        assertThat(options(siv.open("/bestall"), "anstallnings-id")).containsExactly("Siv Ek", "Ada Ek", "Bo Ek");
    }

    @Test
    void nobody_orders_for_somebody_elses_people() {
        assertThat(send(siv, "3").html().text()).contains("Välj vem behörigheten gäller.");
        assertThat(send(ada, "2").html().text()).contains("Välj vem behörigheten gäller.");
    }

    @Test
    void whoever_answers_for_the_system_approves_and_carries_out() {
        var order = ordered(ada, "1");
        assertThat(lead(ada.open(order))).contains("olle@").contains("godkänna");
        assertThat(waiting(olle, "godkann")).contains("Journalen");
        assertThat(buttons(olle.open(order))).containsExactly("Godkänn", "Avslå");
        olle.send(order + "/beslut", "beslut", "godkänd");
        assertThat(waiting(olle, "godkann")).doesNotContain("Journalen");
        assertThat(waiting(olle, "utfor")).contains("Journalen");
        assertThat(buttons(olle.open(order))).containsExactly("Utförd");
        olle.send(order + "/utford");
        assertThat(lead(ada.open(order))).startsWith("Utförd");
        assertThat(waiting(olle, "utfor")).doesNotContain("Journalen");
    }

    @Test
    void a_refusal_says_why() {
        var order = ordered(ada, "1");
        assertThat(olle.send(order + "/beslut", "beslut", "avslagen").html().text())
                .contains("Skriv varför beställningen avslås.");
        olle.send(order + "/beslut", "beslut", "avslagen", "kommentar", "Det räcker med läsplattan.");
        assertThat(lead(ada.open(order))).isEqualTo("Avslagen: Det räcker med läsplattan.");
        assertThat(olle.send(order + "/utford").status()).isEqualTo(404);
    }

    @Test
    void a_decision_is_one_of_the_two_that_there_are() {
        var order = ordered(ada, "1");
        assertThat(olle.send(order + "/beslut").status()).isEqualTo(422);
        assertThat(buttons(olle.open(order))).containsExactly("Godkänn", "Avslå");
    }

    @Test
    void nobody_approves_their_own_access() {
        var order = ordered(olle, "7");
        assertThat(buttons(olle.open(order))).isEmpty();
        assertThat(olle.send(order + "/beslut", "beslut", "godkänd").status()).isEqualTo(404);
        assertThat(buttons(made.coordinator(administration).open(order))).containsExactly("Godkänn", "Avslå");
    }

    @Test
    void only_those_it_concerns_see_an_order() {
        var order = ordered(siv, "1");
        assertThat(ada.open(order).status()).isEqualTo(200);
        assertThat(hans.open(order).status()).isEqualTo(404);
        assertThat(hans.send(order + "/beslut", "beslut", "godkänd").status()).isEqualTo(404);
        assertThat(siv.send(order + "/beslut", "beslut", "godkänd").status()).isEqualTo(404);
    }

    @Test
    void what_is_urgent_is_carried_out_at_once_and_ends() {
        assertThat(send(ada, "1", "akut", "ja").html().text()).contains("En akut behörighet behöver en sista dag.");
        assertThat(send(
                                ada,
                                "1",
                                "akut",
                                "ja",
                                "till",
                                made.today().plusDays(15).format(BASIC_ISO_DATE))
                        .html()
                        .text())
                .contains("En akut behörighet gäller högst 14 dagar. Välj en tidigare dag.");
        var order =
                ordered(ada, "1", "akut", "ja", "till", made.today().plusDays(2).toString());
        assertThat(waiting(olle, "utfor")).contains("Journalen");
        olle.send(order + "/utford");
        assertThat(buttons(olle.open(order))).containsExactly("Godkänn", "Avslå", "Avslutad");
        assertThat(waiting(olle, "avsluta")).contains("Journalen");
        olle.send(order + "/avslutad");
        assertThat(waiting(olle, "avsluta")).doesNotContain("Journalen");
    }

    @Test
    void the_routine_of_a_system_says_who_may_order_approve_and_carry_out() {
        made.routine(
                administration,
                "Tillgång",
                "SYS-1",
                "Beställs av",
                "chefer",
                "Godkänns av",
                "chefen",
                "Utförs av",
                ReviewFixture.email(administration, "hans"));
        assertThat(ada.open("/bestall").html().text()).contains("Det finns inget som du kan beställa.");
        var order = ordered(siv, "1");
        assertThat(buttons(olle.open(order))).isEmpty();
        siv.send(order + "/beslut", "beslut", "godkänd");
        assertThat(buttons(hans.open(order))).containsExactly("Utförd");
    }

    @Test
    void where_whoever_was_to_carry_out_has_left_it_is_the_coordinators() {
        made.leaves(administration, "7");
        var order = ordered(ada, "1");
        assertThat(buttons(siv.open(order))).containsExactly("Godkänn", "Avslå");
        siv.send(order + "/beslut", "beslut", "godkänd");
        assertThat(lead(ada.open(order))).contains("samordnaren");
        assertThat(buttons(made.coordinator(administration).open(order))).containsExactly("Utförd");
    }

    private void was(String until, String from, LocalDate done) {
        filled.add(
                administration,
                "behorighetsbestallningar",
                "Anställnings-id",
                "1",
                "Tillgång",
                "SYS-1",
                "Behörighet",
                "läsa",
                "Slag",
                "ny",
                "Från",
                from,
                "Till",
                until,
                "Skäl",
                "Vikariat.",
                "Beställd av",
                "siv",
                "Beställd",
                from,
                "Beslut",
                "godkänd",
                "Beslutat av",
                "olle",
                "Beslutad",
                from,
                "Utförd",
                done.toString());
    }

    private List<String> findings() {
        return tenancy.read(
                administration,
                () -> db.sql("select finding from access_findings(:day) order by 1")
                        .param("day", made.today())
                        .query(String.class)
                        .list());
    }

    @Test
    void what_was_for_a_time_and_is_still_there_deviates() {
        made.export(administration, made.today(), "ada;1;;läsa;");
        assertThat(findings()).isEmpty();
        was(
                made.today().minusDays(1).toString(),
                made.today().minusDays(5).toString(),
                made.today().minusDays(5));
        assertThat(findings()).containsExactly("tiden är ute");
        was("", made.today().minusDays(3).toString(), made.today().minusDays(2));
        assertThat(findings()).isEmpty();
    }

    @Test
    void what_was_ordered_from_before_the_employment_deviates() {
        made.becomes(
                administration, "1", "Anställd från", made.today().minusDays(2).toString());
        made.export(administration, made.today(), "ada;1;;läsa;");
        was("", made.today().minusDays(3).toString(), made.today().minusDays(3));
        assertThat(findings()).containsExactly("beställd för tidigt");
    }
}
