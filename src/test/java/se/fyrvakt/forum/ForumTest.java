package se.fyrvakt.forum;

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
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** Before a forum meets it is told where things stand since last time, and what it decides is done. */
@ScreenTest
class ForumTest {

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Clock clock;

    private int administration;
    private SignedIn coordinator;
    private Browser browser;
    private LocalDate today;
    private long meeting;

    @BeforeEach
    void a_forum_has_met() {
        administration = filled.administration();
        coordinator = accounts.signedIn(administration, Role.COORDINATOR);
        browser = visits.as(coordinator);
        today = LocalDate.now(clock);
        meeting = meeting("chefsforum", today.minusDays(40));
    }

    private long meeting(String forum, LocalDate day) {
        return filled.add(
                administration,
                "moten",
                "Datum",
                day.toString(),
                "Forum",
                forum,
                "Medverkande",
                "ISAM, DSO",
                "Dagordning",
                "Läget\n\nBeslut");
    }

    private String since() {
        return SinceLast.address(meeting);
    }

    private void decide(String text, String responsible, LocalDate due) {
        browser.send(
                Meeting.address(meeting),
                DecisionForm.TEXT,
                text,
                DecisionForm.RESPONSIBLE,
                responsible,
                DecisionForm.DUE,
                due.toString());
    }

    @Test
    void each_forum_is_told_of_once_with_how_often_it_has_met() {
        meeting("Chefsforum", today.plusDays(2));
        meeting("nämnd", today.minusYears(3));
        var page = browser.open("/forum");

        assertThat(page.rowHeadings()).containsExactly("chefsforum", "nämnd");
        assertThat(page.html().expectFirst("main tbody tr").text())
                .contains(today.minusDays(40).toString(), today.plusDays(2).toString());
    }

    @Test
    void what_a_meeting_decides_becomes_a_measure_with_somebody_and_a_day() {
        decide("Inventera nycklar", "karin@exempel.se", today.plusDays(20));
        decide("Byt lås", "", today.plusDays(30));
        var page = browser.open(Meeting.address(meeting));

        assertThat(page.rowHeadings()).containsExactly("Inventera nycklar", "Byt lås");
        assertThat(page.html().select("main ol li").eachText()).containsExactly("Läget", "Beslut");
        var measures = browser.open("/atgarder?kalla=möte").rowHeadings();
        assertThat(measures).hasSize(2);
        assertThat(browser.open("/atgarder/M" + meeting + "%20B2").says("Byt lås"))
                .isTrue();
        assertThat(browser.open("/moten/~" + meeting).html().select("a[href=" + Meeting.address(meeting) + "]"))
                .isNotEmpty();
    }

    @Test
    void a_decision_without_words_or_with_a_wrong_day_is_told_of_where_it_is_and_keeps_the_rest() {
        var page = browser.send(
                Meeting.address(meeting),
                DecisionForm.TEXT,
                "",
                DecisionForm.RESPONSIBLE,
                "karin@exempel.se",
                DecisionForm.DUE,
                "31 februari");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".field:has(#beslut) .problem")).hasSize(1);
        assertThat(page.html().select(".field:has(#forfaller) .problem")).hasSize(1);
        assertThat(page.html().expectFirst("#ansvarig").val()).isEqualTo("karin@exempel.se");
    }

    @Test
    void the_same_decision_sent_twice_is_one() {
        for (int i = 0; i < 2; i++) {
            browser.send(Meeting.address(meeting), DecisionForm.TEXT, "En gång", DecisionForm.MARK, "samma");
        }
        assertThat(browser.open(Meeting.address(meeting)).rowHeadings()).containsExactly("En gång");
    }

    @Test
    void since_last_tells_what_has_changed_what_is_left_and_what_comes() {
        decide("Inventera nycklar", "", today.plusDays(20));
        meeting("nämnd", today.minusDays(5));
        filled.asset(
                administration,
                "SYS-1",
                "Journalen",
                "Tagen i bruk",
                today.minusDays(9).toString());
        filled.add(
                administration,
                "incidenter",
                "Nummer",
                "I-1",
                "Rubrik",
                "Hemlig händelse",
                "Rapporterad",
                today.minusDays(3) + " 08:00",
                "Bedömning",
                "verksamhetsrelaterad");
        filled.add(
                administration,
                "incidenter",
                "Nummer",
                "I-2",
                "Rubrik",
                "Före mötet",
                "Rapporterad",
                today.minusDays(60) + " 08:00");
        filled.add(
                administration,
                "styrdokument",
                "Titel",
                "Rutinen",
                "Status",
                "gällande",
                "Gäller från",
                "2020-01-01",
                "Nästa översyn",
                today.plusDays(50).toString());
        var page = browser.open(since());

        assertThat(page.html().select("main li").eachText())
                .containsExactly(
                        "Verksamhetsrelaterad: 1",
                        "Inventera nycklar, senast " + today.plusDays(20),
                        "Rutinen (översyn av styrdokument), senast " + today.plusDays(50));
        assertThat(page.html()
                        .select("tr:has(th:contains(utan systemägare)) td")
                        .eachText())
                .endsWith("1", "+1");
        assertThat(page.says("Hemlig")).isFalse();
    }

    @Test
    void the_same_is_a_paper_in_three_forms() {
        for (var ending : List.of("pdf", "docx", "html")) {
            assertThat(browser.open(since() + "/hamta/laget." + ending).status())
                    .as(ending)
                    .isEqualTo(200);
        }
        assertThat(browser.open(since() + "/hamta/laget.html").html().text())
                .contains("Läget sedan senast", "Chefsforum", "Siffrorna");
        assertThat(browser.open(since() + "/hamta/laget.exe").status()).isEqualTo(404);
        assertThat(browser.open("/forum/mote/999999/laget").status()).isEqualTo(404);
    }

    @Test
    void only_those_who_steer_read_it_and_only_the_coordinator_decides() {
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER));
        assertThat(manager.open(since()).status()).isEqualTo(404);
        var director = visits.as(accounts.signedIn(administration, Role.DIRECTOR));
        assertThat(director.open(Meeting.address(meeting)).html().select("main form"))
                .isEmpty();
        assertThat(director.send(Meeting.address(meeting), DecisionForm.TEXT, "X")
                        .status())
                .isEqualTo(404);
        var other = visits.as(accounts.signedIn(filled.administration(), Role.COORDINATOR));
        assertThat(other.open(Meeting.address(meeting)).status()).isEqualTo(404);
    }

    @Test
    void it_takes_as_many_statements_however_much_has_happened() {
        browser.open(since());
        var few = Statements.during(() -> browser.open(since())).size();
        for (int i = 0; i < 20; i++) {
            decide("Beslut " + i, "", today.plusDays(20));
        }
        assertThat(Statements.during(() -> browser.open(since()))).hasSize(few);
    }
}
