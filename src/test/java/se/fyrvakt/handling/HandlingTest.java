package se.fyrvakt.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;
import se.fyrvakt.triage.Reports;

/** Whoever handles an incident writes down what happens on one page, which shows it in order. */
@ScreenTest
class HandlingTest {

    @Autowired
    Filled filled;

    @Autowired
    Handlings handlings;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    private int administration;
    private SignedIn handler;
    private Browser browser;
    private long incident;
    private String address;

    @BeforeEach
    void somebody_handles_an_incident() {
        administration = filled.administration();
        handler = accounts.signedIn(administration, Role.EMPLOYEE);
        browser = visits.as(handler);
        handlings.plan(administration, "Arbeta på papper", "SYS-1");
        handlings.plan(administration, "Alla andra planer", "SYS-2");
        incident = handlings.incident(
                administration,
                handler.email(),
                "Inträffade",
                "2026-03-04 22:00",
                "Kännedom",
                "2026-03-05 08:00",
                "Tillgång",
                "SYS-1");
        address = "/hantering/" + incident;
    }

    private List<String> timeline(Screen page) {
        return page.html().select("table:has(#tidslinje) tbody tr").eachText();
    }

    @Test
    void the_timeline_is_drawn_from_all_that_is_known_in_order() {
        browser.send(address + "/anteckningar", "anteckning", "Lådan är hämtad", "anteckning-tid", "2026-03-05 08:30");
        browser.send(
                address + "/kontakter",
                "kontakt",
                "Polisen",
                "kontakt-kanal",
                "telefon",
                "kontakt-sagt",
                "De kommer",
                "kontakt-tid",
                "2026-03-05 07:50");
        var page = browser.open(address);

        assertThat(timeline(page).stream().map(line -> line.replaceFirst("^\\S+ kl. ", "")))
                .containsExactly(
                        "22.00 Inträffade",
                        "07.40 Rapporterades",
                        "07.50 Kontakt Polisen, telefon: De kommer " + handler.email(),
                        "08.00 Blev känd",
                        "08.30 Anteckning Lådan är hämtad " + handler.email(),
                        "09.00 Bedömdes verksamhetsrelaterad");
    }

    @Test
    void a_note_without_a_time_is_of_now_and_none_is_of_what_has_not_been() {
        browser.send(address + "/anteckningar", "anteckning", "Nu");
        var wrong =
                browser.send(address + "/anteckningar", "anteckning", "Sedan", "anteckning-tid", "2099-01-01 10:00");

        assertThat(timeline(browser.open(address))).anyMatch(line -> line.contains("Anteckning Nu"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problemAt("När hände det")).startsWith("Tiden har inte varit än.");
        assertThat(wrong.html().expectFirst("#anteckning").val()).isEqualTo("Sedan");
        assertThat(browser.send(address + "/anteckningar", "anteckning", "").problemAt("Anteckning"))
                .isNotEmpty();
    }

    @Test
    void whoever_is_given_a_task_sees_that_and_nothing_else_of_the_incident() {
        var helper = accounts.signedIn(administration, Role.EMPLOYEE);
        handlings.task(administration, incident, helper.email());
        var own = address + "/mina-uppgifter";
        var today = visits.as(helper).open("/");

        assertThat(today.html().select("main a[href=" + own + "]").text()).contains("Gör din uppgift i incidenten");
        assertThat(today.says("Lås bilen")).isFalse();
        assertThat(visits.as(helper).open(own).rowHeadings()).containsExactly("Lås bilen på torget");
        assertThat(visits.as(helper).open(own).says("Journaler på torget")).isFalse();
        for (var hidden : List.of(address, "/incidenter/~" + incident)) {
            assertThat(visits.as(helper).open(hidden).status()).as(hidden).isEqualTo(404);
        }
        assertThat(browser.open(own).status()).isEqualTo(404);
    }

    @Test
    void whoever_has_done_the_task_says_so_and_the_handler_sees_it() {
        var helper = accounts.signedIn(administration, Role.EMPLOYEE);
        var task = handlings.task(administration, incident, helper.email());
        var own = address + "/mina-uppgifter";
        var done = visits.as(helper).send(own, HandlingForm.ROW, String.valueOf(task));

        assertThat(done.says("Allt är klart.")).isTrue();
        assertThat(visits.as(helper).open("/").says("Gör din uppgift")).isFalse();
        assertThat(browser.open(address)
                        .html()
                        .select("tr:has(th:containsOwn(Lås bilen)) .status")
                        .text())
                .contains("klar");
        assertThat(tenancy.read(
                        administration,
                        () -> db.sql(
                                        "select count(*) from incident_reading where incident = :id and what like 'öppnade sin uppgift%'")
                                .param("id", incident)
                                .query(Long.class)
                                .single()))
                .isPositive();
    }

    @Test
    void a_measure_of_the_incident_is_one_among_all_measures() {
        var wrong = browser.send(address + "/atgarder", "atgard", "");
        assertThat(wrong.html().select(".field:has(#atgard) .problem")).hasSize(1);
        browser.send(address + "/atgarder", "atgard", "Lås bilarna", "atgard-forfaller", "2026-12-31");
        browser.send(address + "/atgarder", "atgard", "Märk bilarna", "atgard-ansvarig", "karin@exempel.se");

        assertThat(browser.open(address)
                        .html()
                        .select("table:has(#atgarder) tbody th")
                        .eachText())
                .containsExactly("Lås bilarna", "Märk bilarna");
        assertThat(count("measure", "source = 'incident' and status = 'planerad' and recommended_on is not null"))
                .isEqualTo(2);
        assertThat(count("measure", "number like '% Å2'")).isEqualTo(1);
    }

    @Test
    void an_incident_waits_for_its_handler_until_it_is_closed() {
        browser.send(address + "/uppgifter", "uppgift", "Ring kunden", "uppgift-senast", "2026-03-06 16:00");
        var today = browser.open("/");

        assertThat(today.html().select(".duty a").eachAttr("href")).contains(address);
        assertThat(today.says("Ring kunden")).isFalse();
        assertThat(today.says("dagar sen")).isTrue();
        tenancy.write(
                administration,
                () -> db.sql("update incident set status = 'avslutad'").update());
        assertThat(browser.open("/").html().select(".duty")).isEmpty();
    }

    @Test
    void the_same_words_sent_twice_from_one_page_are_one_note() {
        var page = browser.open(address);
        browser.fillIn(page, "anteckning", "En gång");
        browser.fillIn(page, "anteckning", "En gång");
        browser.fillIn(page, "anteckning", "En annan");

        assertThat(count("incident_note", "true")).isEqualTo(2);
        assertThat(count("incident_note", "place = 2")).isEqualTo(1);
    }

    @Test
    void everybody_sees_who_does_what_and_a_task_is_done_with_one_press() {
        filled.person(administration, "A-1", "Karin", "Åkerlund", "ÄLD");
        browser.send(
                address + "/uppgifter",
                "uppgift",
                "Ring de drabbade",
                "uppgift-ansvarig",
                "karin.åkerlund@exempel.se",
                "uppgift-senast",
                "2026-03-05 12:00");
        var before = browser.open(address);
        assertThat(before.html().select("table:has(#uppgifter) tbody tr").text())
                .contains("Ring de drabbade försenad Karin Åkerlund 2026-03-05 kl. 12.00");

        var row = before.html().expectFirst("form[action$=/klar] [name=rad]").val();
        var after = browser.send(address + "/uppgifter/klar", "rad", row);

        assertThat(after.html().select("form[action$=/klar]")).isEmpty();
        assertThat(timeline(after)).anyMatch(line -> line.endsWith("Uppgift klar Ring de drabbade Karin Åkerlund"));
    }

    @Test
    void a_task_of_another_incident_is_not_done_from_here() {
        var other = handlings.incident(administration, "nagon.annan@exempel.se");
        var task =
                filled.add(administration, "incidentuppgifter", "Incident", number(other), "Uppgift", "Någon annans");

        browser.send(address + "/uppgifter/klar", "rad", "" + task);

        assertThat(count("incident_task", "done_at is not null")).isZero();
    }

    private String number(long id) {
        return String.valueOf(reports.row(administration, id).get("number"));
    }

    @Test
    void plans_of_the_incidents_own_asset_are_first_and_activating_one_is_said_of_the_incident() {
        var choices = browser.open(address).html().select("#plan option").eachText();
        assertThat(choices)
                .containsExactly("Välj", "Arbeta på papper (System SYS-1)", "Alla andra planer (System SYS-2)");

        var page = browser.send(
                address + "/planer",
                "plan",
                "Arbeta på papper",
                "plan-beslut",
                "chef@exempel.se",
                "plan-fran",
                "2026-03-05 08:10");

        assertThat(reports.row(administration, incident)).containsEntry("is_plan_activated", true);
        assertThat(timeline(page)).anyMatch(line -> line.contains("Plan aktiverad Arbeta på papper chef@exempel.se"));
        assertThat(acts()).contains("registrerade", "aktiverade en kontinuitetsplan");

        var row = page.html().expectFirst("form[action$=/slut] [name=rad]").val();
        var ended = browser.send(address + "/planer/slut", "rad", row);
        assertThat(timeline(ended)).anyMatch(line -> line.contains("Plan avslutad Arbeta på papper"));
        assertThat(browser.send(address + "/planer", "plan", "").problemAt("Plan"))
                .isEqualTo("Välj en plan.");
    }

    /** Of the transaction in which the incident was last changed. */
    private List<String> acts() {
        return tenancy.read(
                administration, () -> db.sql("""
                        select act from history_entry where transaction =
                               (select transaction from history_entry where register = 'incidenter' order by id desc limit 1)
                        """).query(String.class).list());
    }

    @Test
    void the_card_of_an_activated_plan_tells_those_who_follow_it_what_to_do() {
        var page = browser.send(address + "/planer", "plan", "Arbeta på papper");
        var card = browser.open(page.html().expectFirst("a[href*=/plankort/]").attr("href"));

        assertThat(card.heading()).isEqualTo("Arbeta på papper");
        assertThat(card.html().select("main li").eachText())
                .containsExactly("Ta fram pärmen", "Enhetschefen leder", "Samordnaren ringer", "Växeln 08-508 00 000");
    }

    @Test
    void the_card_of_a_plan_that_is_not_activated_is_not_the_handlers_to_read() {
        var other = handlings.plan(administration, "Hemlig plan", "SYS-3");

        assertThat(browser.open(address + "/plankort/" + other).status()).isEqualTo(404);
        assertThat(visits.as(accounts.signedIn(administration, Role.COORDINATOR))
                        .open(address + "/plankort/" + other)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void cause_and_lesson_are_written_where_the_incident_has_them_and_nobodys_change_is_lost() {
        var page = browser.open(address);
        var version = page.html().expectFirst("[name=version]").val();
        browser.send(address + "/slutsats", "version", version, "orsak", "Olåst bil", "lardom", "Lås bilen");
        assertThat(reports.row(administration, incident))
                .containsEntry("cause", "Olåst bil")
                .containsEntry("lesson", "Lås bilen");

        var late = browser.send(address + "/slutsats", "version", version, "orsak", "En annan");
        assertThat(late.says("Någon annan ändrade incidenten medan du skrev.")).isTrue();
        assertThat(late.html().expectFirst("#orsak").val()).isEqualTo("En annan");
    }

    @Test
    void the_incidents_page_leads_here_and_a_protection_officer_reads_but_does_not_write() {
        assertThat(browser.open("/incidenter/~" + incident).html().select("a[href=" + address + "]"))
                .hasSize(1);
        var officer = visits.as(accounts.signedIn(administration, Role.PROTECTION_OFFICER));

        assertThat(officer.open(address).html().select("main form[method=post]"))
                .isEmpty();
        assertThat(officer.send(address + "/anteckningar", "anteckning", "Nej").status())
                .isEqualTo(404);
        assertThat(officer.open("/incidentinkorg/" + incident).html().select("a[href=" + address + "]"))
                .hasSize(1);
    }

    @Test
    void the_page_asks_as_much_whatever_the_length_of_the_timeline() {
        browser.send(address + "/anteckningar", "anteckning", "En");
        var few = statements();
        for (int i = 2; i < 40; i++) {
            filled.add(
                    administration,
                    "incidentanteckningar",
                    "Incident",
                    number(incident),
                    "Löpnummer",
                    "" + i,
                    "Tidpunkt",
                    "2026-03-05 10:00",
                    "Anteckning",
                    "Rad " + i);
        }
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        return Statements.during(() -> browser.open(address)).size();
    }

    private long count(String table, String condition) {
        return tenancy.read(
                administration,
                () -> db.sql("select count(*) from %s where %s".formatted(table, condition))
                        .query(Long.class)
                        .single());
    }
}
