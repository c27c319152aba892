package se.fyrvakt.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.reporting.Doors.Reporter;
import se.fyrvakt.triage.Reports;

/** With the receipt, and with nothing else, a report is followed and added to without an account. */
@ScreenTest
class ReceiptTest {

    @Autowired
    Doors doors;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private int administration;
    private long incident;
    private String receipt = "";
    private Browser coordinator;

    @BeforeEach
    void a_report() {
        administration = doors.administration();
        var reporter = doors.reporter();
        receipt = reporter.receipt(reporter.report(doors.slug(administration), "Fel mejl"));
        incident = doors.newest(administration);
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
    }

    private static Document follow(Reporter reporter, String receipt) {
        return reporter.send("/kvitto", Map.of("kvitto", receipt));
    }

    @Test
    void it_is_four_groups_of_four_and_only_its_digest_is_stored() {
        assertThat(receipt).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
        assertThat(doors.one(administration, "select cast(t as text) as all from staff_report t")
                        .get("all"))
                .asString()
                .doesNotContain(receipt)
                .doesNotContain(receipt.replace("-", ""));
    }

    @Test
    void it_shows_how_far_the_report_has_come_however_it_is_typed() {
        var page = follow(
                doors.reporter(), receipt.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
        assertThat(page.expectFirst("h1").text()).isEqualTo("Din anmälan");
        assertThat(page.expectFirst("dd").text()).isEqualTo("Mottagen");

        coordinator.fillIn(
                coordinator.open("/incidentinkorg/" + incident), "bedomning", "informativ", "orsak", "hemlig orsak");

        var judged = follow(doors.reporter(), receipt);
        assertThat(judged.expectFirst("dd").text()).isIn("Hanteras", "Avslutad");
        assertThat(judged.text()).doesNotContain("informativ").doesNotContain("Fel mejl");
    }

    @Test
    void both_sides_read_what_the_other_writes() {
        var reporter = doors.reporter();
        follow(reporter, receipt);
        reporter.send("/kvitto/anmalan", Map.of("meddelande", "Mottagaren har raderat mejlet."));

        var page = coordinator.open("/incidenter/~" + incident);
        assertThat(page.says("Mottagaren har raderat mejlet.")).isTrue();
        var answered = coordinator.fillIn(coordinator.open("/anmalare/" + incident), "meddelande", "Tack, det räcker.");
        assertThat(answered.says("Tack, det räcker.")).isTrue();

        assertThat(reporter.open("/kvitto/anmalan").select(".history li").eachText().stream()
                        .map(line -> line.replaceFirst("^.*kl\\. \\d\\d\\.\\d\\d ?", "")))
                .containsExactly("Du Mottagaren har raderat mejlet.", "Svar till dig Tack, det räcker.");
        assertThat(reports.readings(administration))
                .contains(incident + " öppnade", incident + " läste anmälarens meddelanden");
    }

    @Test
    void a_message_is_not_empty_and_is_kept_once() {
        var reporter = doors.reporter();
        follow(reporter, receipt);
        assertThat(reporter.send("/kvitto/anmalan", Map.of("meddelande", " "))
                        .select(".problem")
                        .text())
                .contains("Skriv något, eller välj en fil.");
        var sent = Map.of(
                "meddelande", "En gång", "marke", java.util.UUID.randomUUID().toString());

        reporter.send("/kvitto/anmalan", sent);
        reporter.send("/kvitto/anmalan", sent);

        assertThat(doors.one(administration, "select count(*) as n from staff_message"))
                .containsEntry("n", 1L);
    }

    @Test
    void messages_cannot_be_changed_by_the_program() {
        assertThat(doors.one(administration, """
                select has_table_privilege('staff_message', 'update') or has_table_privilege('staff_message', 'delete')
                       or has_table_privilege('attachment', 'update') or has_table_privilege('attachment', 'delete') as may
                """)).containsEntry("may", false);
    }

    @Test
    void a_wrong_receipt_opens_nothing_and_guessing_is_made_slow() {
        var guesser = doors.reporter();
        assertThat(follow(guesser, "2222-2222-2222-2222").select(".problem").text())
                .contains("Det finns ingen anmälan med det numret.");
        assertThat(guesser.get("/kvitto/anmalan").getHeader("Location")).isEqualTo("/kvitto");

        for (int i = 0; i < 19; i++) {
            follow(guesser, "3333-3333-3333-3333");
        }
        follow(guesser, "3333-3333-3333-3333");
        var refused = guesser.post("/kvitto", Map.of("kvitto", receipt));

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotNull();
        assertThat(follow(doors.reporter(), receipt).expectFirst("h1").text()).isEqualTo("Din anmälan");
    }

    @Test
    void whoever_is_done_leaves_nothing_in_the_browser() {
        var reporter = doors.reporter();
        follow(reporter, receipt);

        reporter.post("/kvitto/slut", Map.of());

        assertThat(reporter.get("/kvitto/anmalan").getHeader("Location")).isEqualTo("/kvitto");
    }

    @Test
    void only_those_who_handle_it_read_and_answer() {
        for (var role : Role.values()) {
            var expected = role == Role.COORDINATOR || role == Role.PROTECTION_OFFICER ? 200 : 404;
            assertThat(visits.as(accounts.signedIn(administration, role))
                            .open("/anmalare/" + incident)
                            .status())
                    .as("%s", role)
                    .isEqualTo(expected);
        }
        var elsewhere = visits.as(accounts.signedIn(doors.administration(), Role.values()));
        assertThat(elsewhere.open("/anmalare/" + incident).status()).isEqualTo(404);
        var officer = visits.as(accounts.signedIn(administration, Role.PROTECTION_OFFICER));
        assertThat(officer.open("/anmalare/" + incident).html().select("main form"))
                .isEmpty();
        officer.send("/anmalare/" + incident, "meddelande", "Hej");
        assertThat(doors.one(administration, "select count(*) as n from staff_message"))
                .containsEntry("n", 0L);
    }
}
