package se.fyrvakt.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** Every reading of what an incident is about is kept, and what cannot be kept is not shown. */
@ScreenTest
class IncidentReadingTest {

    @Autowired
    Filled filled;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Clock clock;

    private int administration;
    private long incident;
    private Browser coordinator;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        incident = reports.add(administration, "1", "Dörren stod öppen", 5);
        reports.add(administration, "2", "Fel lön", 4);
    }

    private List<String> readingsOf(String address) {
        var before = reports.readings(administration).size();
        assertThat(coordinator.answerOf(address).getStatus()).isEqualTo(200);
        var all = reports.readings(administration);
        return all.subList(before, all.size());
    }

    @Test
    void each_way_to_the_text_is_kept() {
        assertThat(readingsOf("/incidenter/1")).containsExactly(incident + " öppnade");
        assertThat(readingsOf("/incidenter/1/andra")).containsExactly(incident + " öppnade för att ändra");
        assertThat(readingsOf("/incidenter")).containsExactly("- visade en lista med 2 rader");
        assertThat(readingsOf("/incidenter?q=lön")).containsExactly("- visade en lista med 1 rad");
        assertThat(readingsOf("/incidenter/flera")).containsExactly("- visade en lista med 2 rader");
        assertThat(readingsOf("/incidenter/hamta.csv")).containsExactly("- hämtade 2 rader");
        assertThat(readingsOf("/incidenter/hamta.xlsx")).containsExactly("- hämtade 2 rader");
        assertThat(readingsOf("/incidentinkorg")).containsExactly("- visade inkorgen med 2 rader");
        assertThat(readingsOf("/incidentinkorg/" + incident)).containsExactly(incident + " öppnade för att bedöma");
        assertThat(readingsOf("/anmalningar/" + incident)).containsExactly(incident + " öppnade anmälningarna");
        assertThat(readingsOf("/historik")).containsExactly("- läste historiken: 2 rader");
        assertThat(readingsOf("/historik?register=enheter")).isEmpty();
    }

    @Test
    void headlines_in_a_list_of_likely_ones_are_counted() {
        var same = reports.add(administration, "3", "Dörren stod öppen", 3, "Typ", "behörighet");
        reports.add(administration, "4", "Dörren stod öppen igen", 3, "Typ", "behörighet");

        assertThat(readingsOf("/incidentinkorg/" + same))
                .containsExactly(same + " öppnade för att bedöma, med 1 rubrik till");
    }

    @Test
    void what_shows_no_text_is_not_kept() {
        assertThat(readingsOf("/incidenter/forslag?q=d")).isEmpty();
        assertThat(coordinator.answerOf("/incidenter/forslag?q=d").getContentAsByteArray())
                .asString()
                .contains("value=\"1\"")
                .doesNotContain("Dörren");
        assertThat(readingsOf("/incidenter?q=saknas")).isEmpty();
        assertThat(readingsOf("/laget")).isEmpty();
    }

    @Test
    void saving_is_kept_and_so_is_what_a_refused_form_shows() {
        coordinator.fillIn(coordinator.open("/incidenter/1/andra"), "rubrik", "");

        assertThat(reports.readings(administration))
                .containsExactly(incident + " öppnade för att ändra", incident + " ändrade");
    }

    @Test
    void a_file_that_is_compared_shows_what_it_would_change() {
        filled.compare(
                administration,
                "incidenter",
                List.of("Nummer", "Rubrik", "Rapporterad"),
                "1;Dörren stängdes;" + LocalDate.now(clock));

        assertThat(reports.readings(administration)).containsExactly("- jämförde en fil med 2 rader");
    }

    @Test
    void who_has_read_it_stands_on_its_page_for_those_who_read_them_all() {
        coordinator.open("/incidenter/1");
        var officer = visits.as(accounts.signedIn(administration, Role.PROTECTION_OFFICER));

        var page = officer.open("/incidenter/1");

        assertThat(page.html().select("h2:contains(Läst av) + p + div tbody tr"))
                .hasSize(2);
    }

    @Test
    void a_handler_reads_it_and_is_kept_but_is_not_told_who_else_did() {
        var handler = accounts.signedIn(administration, Role.MANAGER);
        var mine = reports.add(administration, "9", "Min egen", 2, "Handläggare", handler.email());

        var page = visits.as(handler).open("/incidenter/9");

        assertThat(page.heading()).isEqualTo("Min egen");
        assertThat(page.html().select("h2:contains(Läst av)")).isEmpty();
        assertThat(reports.readings(administration)).containsExactly(mine + " öppnade");
    }

    @Test
    void the_page_of_an_incident_asks_two_things_more_than_another() {
        var incidents =
                Statements.during(() -> coordinator.open("/incidenter/1")).size();
        filled.asset(administration, "SYS-1", "Passersystemet");

        assertThat(incidents)
                .isLessThanOrEqualTo(Statements.during(() -> coordinator.open("/tillgangar/SYS-1"))
                                .size()
                        + 2);
    }

    @Test
    void what_cannot_be_kept_is_not_shown() {
        var refused = "alter table incident_reading add constraint closed check (administration <> %d)"
                .formatted(administration);
        TestDatabase.owner().sql(refused + " not valid").update();
        try {
            for (var address : List.of(
                    "/incidenter/1",
                    "/incidenter/1/andra",
                    "/incidenter",
                    "/incidenter/hamta.csv",
                    "/incidentinkorg",
                    "/incidentinkorg/" + incident,
                    "/historik")) {
                var answer = coordinator.open(address);
                assertThat(answer.status()).as(address).isEqualTo(500);
                assertThat(answer.says("Dörren")).as(address).isFalse();
            }
        } finally {
            TestDatabase.owner()
                    .sql("alter table incident_reading drop constraint closed")
                    .update();
        }
    }
}
