package se.fyrvakt.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.notification.Notifications;
import se.fyrvakt.register.Filled;
import se.fyrvakt.triage.Reports;

/** An incident is closed when it is judged, its cause is known, something came of it and nothing of it goes on. */
@ScreenTest
class ClosingTest {

    @Autowired
    Filled filled;

    @Autowired
    Handlings handlings;

    @Autowired
    Notifications notifications;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private int administration;
    private SignedIn visitor;
    private Browser coordinator;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        visitor = accounts.signedIn(administration, Role.COORDINATOR);
        coordinator = visits.as(visitor);
    }

    private long incident(String... more) {
        return handlings.incident(administration, "karin@exempel.se", more);
    }

    private Screen close(long incident) {
        var address = "/hantering/" + incident;
        var version =
                coordinator.open(address).html().expectFirst("[name=version]").val();
        return coordinator.send(address + "/avslut", "version", version);
    }

    private boolean isClosed(long incident) {
        return "avslutad".equals(reports.row(administration, incident).get("status"));
    }

    private String number(long incident) {
        return String.valueOf(reports.row(administration, incident).get("number"));
    }

    private void measure(long incident) {
        filled.add(
                administration,
                "atgarder",
                "Nr",
                "Å-" + incident,
                "Åtgärd",
                "Lås bilarna",
                "Källa",
                "Incident",
                "Referens",
                number(incident));
    }

    @Test
    void one_that_concerns_the_work_needs_a_cause_and_a_measure() {
        var incident = incident();
        var refused = close(incident);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("Orsak")).isEqualTo("Skriv orsaken innan du avslutar incidenten.");
        assertThat(refused.problemAt("Skäl till inga åtgärder")).startsWith("Lägg till minst en åtgärd");

        var known = incident("Orsak", "Olåst bil");
        measure(known);
        close(known);
        assertThat(isClosed(known)).isTrue();
        assertThat(reports.count(administration, "closed_on is not null and id = " + known))
                .isEqualTo(1);
    }

    @Test
    void a_reason_why_nothing_is_needed_does_instead_of_a_measure() {
        var incident = incident("Orsak", "Olåst bil", "Skäl till inga åtgärder", "Bilen är såld");

        assertThat(close(incident).says("Incidenten är")).isFalse();
        assertThat(isClosed(incident)).isTrue();
    }

    @Test
    void nothing_that_was_begun_may_go_on() {
        var incident = incident("Orsak", "Olåst bil", "Skäl till inga åtgärder", "Bilen är såld");
        handlings.plan(administration, "Arbeta på papper", "SYS-1");
        var address = "/hantering/" + incident;
        coordinator.send(address + "/uppgifter", "uppgift", "Ring de drabbade");
        coordinator.send(address + "/planer", "plan", "Arbeta på papper");

        var refused = close(incident);
        assertThat(refused.says("Det finns uppgifter kvar.")).isTrue();
        assertThat(refused.says("En kontinuitetsplan är fortfarande aktiverad."))
                .isTrue();

        var row = refused.html().expectFirst("form[action$=/klar] [name=rad]").val();
        coordinator.send(address + "/uppgifter/klar", "rad", row);
        var plan = refused.html().expectFirst("form[action$=/slut] [name=rad]").val();
        coordinator.send(address + "/planer/slut", "rad", plan);
        close(incident);
        assertThat(isClosed(incident)).isTrue();
    }

    @Test
    void every_notification_that_is_proposed_is_decided_first() {
        notifications.addRules(administration);
        var incident = incident(
                "Orsak",
                "Olåst bil",
                "Skäl till inga åtgärder",
                "Bilen är såld",
                "Personuppgiftsincident",
                "ja",
                "Misstänkt brott",
                "ja");
        notifications.decide(incident, "POLIS", visitor);

        assertThat(close(incident).says("Besluta först om incidenten ska anmälas enligt GDPR."))
                .isTrue();
        notifications.decide(incident, "GDPR", visitor);
        close(incident);
        assertThat(isClosed(incident)).isTrue();
    }

    @Test
    void near_misses_and_threats_need_only_their_cause() {
        for (var kind : List.of("tillbud", "hot")) {
            var unknown = incident("Typ", kind);
            assertThat(close(unknown).problemAt("Orsak")).isNotEmpty();
            var known = incident("Typ", kind, "Orsak", "Olåst bil");
            close(known);
            assertThat(isClosed(known)).as(kind).isTrue();
        }
    }

    @Test
    void one_for_knowledge_and_a_duplicate_need_only_a_judgement() {
        var informative = incident("Bedömning", "informativ");
        var duplicate = incident("Dubblett av", number(informative));
        var unjudged = incident("Bedömning", "");

        assertThat(close(unjudged).says("Bedöm om incidenten rör verksamheten innan du avslutar den."))
                .isTrue();
        close(informative);
        close(duplicate);
        assertThat(isClosed(informative)).isTrue();
        assertThat(isClosed(duplicate)).isTrue();
    }

    @Test
    void the_registers_own_form_and_the_inbox_are_held_to_the_same() {
        var incident = incident();
        var form = coordinator.fillIn(coordinator.open("/incidenter/~" + incident + "/andra"), "status", "avslutad");
        assertThat(form.problemAt("Orsak")).isEqualTo("Skriv orsaken innan du avslutar incidenten.");
        var whole = coordinator.fillIn(
                coordinator.open("/incidenter/~" + incident + "/andra"),
                "status",
                "avslutad",
                "orsak",
                "Olåst bil",
                "skal-till-inga-atgarder",
                "Bilen är såld");
        assertThat(whole.status()).isEqualTo(200);
        assertThat(isClosed(incident)).isTrue();

        var waiting = reports.add(administration, "V-1", "Väntar", 2);
        var judged = coordinator.send(
                "/incidentinkorg", "rad", "" + waiting, "bedomning", "verksamhetsrelaterad", "status", "avslutad");
        assertThat(judged.says("Skriv orsaken innan du avslutar incidenten.")).isTrue();
        assertThat(isClosed(waiting)).isFalse();
    }

    @Test
    void files_are_believed_and_a_figure_tells_what_they_left_out() {
        filled.readIn(
                administration,
                "incidenter",
                1,
                List.of("Nummer", "Rubrik", "Rapporterad", "Bedömning", "Status", "Skäl till inga åtgärder"),
                "F-1;Utan något;2026-03-05 07:40;verksamhetsrelaterad;avslutad;",
                "F-2;Med skäl;2026-03-05 07:40;verksamhetsrelaterad;avslutad;Bilen är såld",
                "F-3;Till kännedom;2026-03-05 07:40;informativ;avslutad;");

        assertThat(coordinator
                        .open("/incidenter?siffra=incidenter.avslutade_utan_atgard&siffrans-dag=2026-11-20")
                        .rowHeadings())
                .containsExactly("Utan något");
    }

    @Test
    void the_page_says_what_is_left_and_only_the_coordinator_closes() {
        var handler = accounts.signedIn(administration, Role.EMPLOYEE);
        var incident = handlings.incident(administration, handler.email(), "Orsak", "Olåst bil");
        var page = visits.as(handler).open("/hantering/" + incident);

        assertThat(page.html().select("table:has(#avslut) tr:has(th:contains(Orsak)) .status--ok"))
                .hasSize(1);
        assertThat(page.html().select("table:has(#avslut) .status--warn")).hasSize(1);
        assertThat(page.html().select("form[action$=/avslut]")).isEmpty();
        assertThat(visits.as(handler).send("/hantering/" + incident + "/avslut").status())
                .isEqualTo(404);
    }
}
