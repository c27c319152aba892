package se.fyrvakt.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** Whether an incident is reported is decided for each regime, and what is to be sent has its clocks. */
@ScreenTest
class NotificationTest {

    @Autowired
    Notifications notifications;

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

    private int administration;
    private SignedIn coordinator;
    private Visits.Browser browser;

    @BeforeEach
    void begin() {
        administration = notifications.administration();
        coordinator = accounts.signedIn(administration, Role.COORDINATOR);
        browser = visits.as(coordinator);
    }

    private Visits.Screen page(long incident) {
        return browser.open("/anmalningar/" + incident);
    }

    /** Code, state and latest time of each step. */
    private List<Tuple> steps(long incident, String regime) {
        return tenancy.read(
                administration,
                () -> db.sql("""
                        select s.step, s.state, moment_text(s.due_at) as due
                          from notification_step s join notification_case c on c.id = s.case_id
                         where c.incident_id = :incident and c.regime = :regime order by s.step collate "C"
                        """)
                        .param("incident", incident)
                        .param("regime", regime)
                        .query((found, n) -> tuple(
                                found.getString("step").split(" ")[0],
                                found.getString("state"),
                                found.getString("due")))
                        .list());
    }

    private Visits.Screen send(long incident, String code, String at, String... more) {
        var link = page(incident).html().select("tbody a").stream()
                .filter(each -> each.text().startsWith(code + " "))
                .findFirst()
                .orElseThrow()
                .attr("href");
        var all = new java.util.ArrayList<>(List.of(StepForm.AT, at, StepForm.VERSION, version(link)));
        all.addAll(List.of(StepForm.SENDER, "Sam Ordnare", StepForm.REFERENCE, "MCF 2026-17"));
        all.addAll(List.of(more));
        return browser.send(link + "/skickad", all.toArray(String[]::new));
    }

    private String version(String step) {
        return browser.open(step)
                .html()
                .expectFirst("form[action$=/skickad] input[name=version]")
                .val();
    }

    @Test
    void the_regimes_of_the_day_it_became_known_are_asked_about() {
        var now = notifications.incident(administration, "2026-10-23 18:00");
        assertThat(page(now).html().select("section.card h2").eachText())
                .containsExactly("CSL", "GDPR", "POLIS", "SAKSKYDD");
        var before = notifications.incident(administration, "2026-01-14 23:59");
        assertThat(page(before).html().select("section.card h2").eachText())
                .containsExactly("GDPR", "NIS1", "POLIS", "SAKSKYDD");
    }

    @Test
    void a_decision_starts_the_clocks_from_when_it_became_known() {
        var incident = notifications.incident(administration, "2026-10-23 18:00");
        notifications.decide(incident, "CSL", coordinator);
        assertThat(steps(incident, "CSL"))
                .containsExactly(
                        tuple("1", "väntar", "2026-10-24 18:00"),
                        tuple("2", "väntar", "2026-10-26 17:00"),
                        tuple("2c", "ej aktuell", null),
                        tuple("3", "ej aktuell", null),
                        tuple("3b", "väntar", null),
                        tuple("3c", "ej aktuell", null),
                        tuple("4", "väntar", null));
    }

    @Test
    void the_month_counts_from_when_the_notification_was_really_sent() {
        var incident = notifications.incident(
                administration, "2026-10-23 18:00", "Upphörde", "2026-10-24 06:00", "Inträffade", "2026-10-23 12:00");
        notifications.decide(incident, "CSL", coordinator);
        send(incident, "2", "2026-10-24T09:30");
        assertThat(steps(incident, "CSL"))
                .contains(tuple("2", "skickad", "2026-10-26 17:00"), tuple("3", "väntar", "2026-11-24 09:30"));
    }

    @Test
    void an_incident_that_goes_on_is_reported_on_and_then_in_whole() {
        var incident = notifications.incident(administration, "2026-01-20 09:00");
        notifications.decide(incident, "CSL", coordinator);
        send(incident, "2", "2026-01-22T10:00");
        assertThat(steps(incident, "CSL")).contains(tuple("3b", "väntar", "2026-02-22 10:00"));
        send(incident, "3b", "2026-02-20T10:00");
        browser.send("/anmalningar/" + incident + "/hanterad", "regelverk", "CSL");
        assertThat(steps(incident, "CSL"))
                .contains(tuple("3", "ej aktuell", "2026-02-22 10:00"), tuple("3b", "skickad", "2026-02-22 10:00"));
        assertThat(steps(incident, "CSL").getLast().toList().getFirst()).isEqualTo("4");
        assertThat(steps(incident, "CSL"))
                .anySatisfy(step -> assertThat(step.toList().subList(0, 2)).containsExactly("3c", "väntar"))
                .noneSatisfy(step -> assertThat(step).isEqualTo(tuple("3c", "väntar", null)));
    }

    @Test
    void a_changed_kannedom_moves_what_is_not_sent_and_history_keeps_what_it_was() {
        var incident = notifications.incident(administration, "2026-10-23 18:00");
        notifications.decide(incident, "GDPR", coordinator);
        send(incident, "1b", "2026-10-24T09:30");
        var edit = browser.open("/incidenter/~" + incident + "/andra");
        browser.fillIn(
                edit, "kannedom", "2026-10-22 21:10", "skal-till-andrad-kannedom", "Enheten ringde redan dagen före.");
        assertThat(steps(incident, "GDPR")).contains(tuple("1", "väntar", "2026-10-25 20:10"));
        var step = page(incident).html().expectFirst("tbody a").attr("href").replaceAll("\\D", "");
        assertThat(browser.open("/anmalningssteg/~" + step).says("2026-10-26 17:00"))
                .isTrue();
    }

    @Test
    void many_incidents_read_in_at_once_move_their_clocks_too() {
        var incident = notifications.incident(administration, "2026-10-23 18:00");
        notifications.decide(incident, "GDPR", coordinator);
        var number = browser.open("/incidenter/~" + incident).fact("Nummer");
        filled.readIn(administration, "incidenter", 1, List.of("Nummer", "Kännedom"), number + ";2026-10-21 18:00");
        assertThat(steps(incident, "GDPR")).contains(tuple("1", "väntar", "2026-10-24 18:00"));
    }

    @Test
    void not_to_report_is_a_decision_with_a_reason() {
        var incident = notifications.incident(administration, "2026-10-23 18:00");
        var address = "/anmalningar/" + incident + "/beslut";
        var refused = browser.send(address, DecisionForm.REGIME, "GDPR", DecisionForm.DECISION, "anmäls inte");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("Skäl")).contains("Skriv skälet");
        var page = browser.fillIn(
                browser.open(address + "?regelverk=POLIS"),
                DecisionForm.DECISION,
                "anmäls inte",
                DecisionForm.REASON,
                "Inget brott.");
        assertThat(page.says("Inget brott.")).isTrue();
        assertThat(steps(incident, "POLIS")).isEmpty();
    }

    @Test
    void the_criteria_propose_and_a_person_decides() {
        var incident = notifications.incident(administration, "2026-10-23 18:00");
        var address = "/anmalningar/" + incident + "/beslut?regelverk=CSL";
        assertThat(browser.open(address + "&OFF_BEGRANSAD=4").says("inte är betydande"))
                .isTrue();
        var page = browser.open(address + "&OFF_BEGRANSAD=4,5");
        assertThat(page.says("talar för att incidenten är betydande")).isTrue();
        browser.fillIn(page, DecisionForm.DECISION, "anmäls");
        assertThat(page(incident)
                        .says("OFF_BEGRANSAD: Sektorsverksamheten begränsad, 4,5 timme (gräns mer än 4 timme)."))
                .isTrue();
        assertThat(page(incident).fact("Bedömd betydande")).isNotEqualTo("Saknas");
    }

    @Test
    void before_there_were_criteria_only_the_judgement_counts() {
        var incident = notifications.incident(administration, "2026-03-23 18:00");
        var page = browser.open("/anmalningar/" + incident + "/beslut?regelverk=CSL");
        assertThat(page.says("Är incidenten betydande?")).isFalse();
    }

    @Test
    void what_is_sent_too_late_is_kept_as_late_with_its_reason() {
        var incident = notifications.incident(administration, "2026-01-20 09:00");
        notifications.decide(incident, "GDPR", coordinator);
        var page = send(incident, "1", "2026-01-24T10:00", StepForm.NOTE, "Vi väntade på leverantören.");
        assertThat(page.says("skickad för sent")).isTrue();
        var refused = browser.send(
                page.html().expectFirst("tbody a:containsOwn(1b)").attr("href") + "/skickad",
                StepForm.AT,
                "2099-01-01T10:00");
        assertThat(refused.problemAt("Skickad")).contains("har inte varit än");
    }

    @Test
    void a_form_is_filled_from_the_incident_and_keeps_what_is_written() {
        var incident = notifications.incident(administration, "2026-10-23 18:00", "Misstänkt brott", "ja");
        notifications.decide(incident, "CSL", coordinator);
        var step = page(incident).html().expectFirst("tbody a").attr("href");
        var form = browser.open(step);
        assertThat(form.html().select(".form-answer textarea").eachText())
                .contains("Ja", "2026-10-23 kl. 18.00")
                .first()
                .isNotEqualTo("");
        var field = form.html()
                .expectFirst(".form-answer:contains(Hur den upptäcktes) textarea")
                .id();
        var saved = browser.fillIn(form, field, "En medarbetare ringde.", field + "-ej", "ja");
        assertThat(saved.html().expectFirst("#" + field).text()).isEqualTo("En medarbetare ringde.");
        assertThat(saved.html().select("input[name=" + field + "-ej][checked]")).hasSize(1);
        var refused = browser.fillIn(form, field, "Det gällde 811218-9876.");
        assertThat(refused.says("Här står ett personnummer")).isTrue();
    }

    @Test
    void what_waits_is_listed_with_whom_to_ring() {
        var incident = notifications.incident(administration, "2026-10-23 18:00");
        notifications.decide(incident, "GDPR", coordinator);
        filled.add(
                administration,
                "texter",
                "Text för",
                "ringlista för lagstadgade frister",
                "Ord",
                "ISAM 08-1\nDSO 08-2",
                "Från",
                "2026-01-01");
        var page = browser.open("/frister");
        assertThat(page.rowHeadings()).hasSize(1).first().asString().contains("GDPR, 1 Anmälan");
        assertThat(page.says("2026-10-26 kl. 13.00")).as("four hours before").isTrue();
        assertThat(page.html().select("#ringlista ~ ul li").eachText()).containsExactly("ISAM 08-1", "DSO 08-2");
    }

    @Test
    void protective_security_is_only_referred() {
        var incident = notifications.incident(administration, "2026-10-23 18:00");
        notifications.decide(incident, "SAKSKYDD", coordinator);
        assertThat(steps(incident, "SAKSKYDD")).isEmpty();
        assertThat(page(incident).says("Skriv inget om innehållet")).isTrue();
    }

    @Test
    void somebody_elses_change_meanwhile_is_told() {
        var incident = notifications.incident(administration, "2026-10-23 18:00");
        notifications.decide(incident, "GDPR", coordinator);
        var step = page(incident).html().expectFirst("tbody a").attr("href");
        var page = browser.send(
                step + "/skickad", StepForm.AT, "2026-10-24T10:00", StepForm.SENDER, "Sam", StepForm.VERSION, "99");
        assertThat(page.says("Någon annan ändrade uppgifterna")).isTrue();
    }

    @Test
    void the_pages_cost_does_not_grow_with_what_is_behind_them() {
        for (int i = 0; i < 10; i++) {
            notifications.decide(notifications.incident(administration, "2026-10-23 18:00"), "GDPR", coordinator);
        }
        assertThat(Statements.during(() -> browser.open("/frister"))).hasSizeLessThanOrEqualTo(11);
    }
}
