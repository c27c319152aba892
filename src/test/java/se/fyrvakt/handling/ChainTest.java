package se.fyrvakt.handling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.acknowledgement.ReadDocuments;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;
import se.fyrvakt.triage.Reports;

/** From an incident to its measures, the documents they change, who has read them and the courses they give. */
@ScreenTest
class ChainTest {

    private static final String PLANTED = "Kungsfiskaren";

    @Autowired
    Filled filled;

    @Autowired
    Handlings handlings;

    @Autowired
    ReadDocuments documents;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Clock clock;

    private int administration;
    private SignedIn handler;
    private Browser browser;
    private String address;
    private long incident;

    @BeforeEach
    void an_incident_that_changes_a_routine_and_gives_a_course() {
        administration = filled.administration();
        handler = accounts.signedIn(administration, Role.EMPLOYEE);
        browser = visits.as(handler);
        documents.employed(handler, "A-1", "FSK-01");
        filled.person(administration, "A-2", "Bo", "Ek", "ÄLD");
        documents.document(administration, "Rutin för post", "alla");
        filled.add(
                administration,
                "kurser",
                "Kod",
                "POST",
                "Namn",
                "Säker post",
                "Obligatorisk",
                "ja",
                "Målgrupp",
                "alla");
        incident = handlings.incident(administration, handler.email(), "Rubrik", PLANTED + " tog posten");
        address = "/hantering/" + incident;
        browser.send(
                address + "/atgarder",
                "atgard",
                "Lås brevlådan",
                "atgard-dokument",
                "Rutin för post",
                "atgard-kurs",
                "POST");
    }

    private List<String> chain() {
        return browser.open(address).html().select("table:has(#kedja) tbody tr").eachText();
    }

    @Test
    void each_link_is_shown_as_far_as_it_has_come() {
        assertThat(chain())
                .containsExactly(
                        "Lås brevlådan Rutin för post ingen ny sedan 2026-01-01 0 av 2 Säker post 0 av 2 (0,0 %)");

        var today = LocalDate.now(clock).toString();
        var version = documents.document(
                administration, "Rutin för post", "alla", "Gäller från", today, "Ersätter", "Rutin för post");
        browser.send("/att-lasa/" + version);
        filled.add(
                administration,
                "genomforanden",
                "Kurs",
                "POST",
                "Anställnings-id",
                "A-2",
                "Genomförd",
                today,
                "Resultat",
                "godkänd");

        assertThat(chain())
                .containsExactly("Lås brevlådan Rutin för post ny, gäller från %s 1 av 2 Säker post 1 av 2 (50,0 %%)"
                        .formatted(today));
    }

    @Test
    void a_measure_about_neither_is_not_in_the_chain() {
        browser.send(address + "/atgarder", "atgard", "Märk bilarna");

        assertThat(chain()).hasSize(1);
    }

    private Document report(Browser who) {
        var answer = who.answerOf(address + "/hamta/incidentrapport.html");
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), UTF_8));
    }

    @Test
    void the_management_is_told_what_was_written_for_it_and_no_word_of_what_was_reported_or_noted() {
        browser.send(address + "/anteckningar", "anteckning", PLANTED + " ringde");
        browser.send(address + "/uppgifter", "uppgift", "Sök " + PLANTED);
        var page = browser.open(address);
        browser.send(
                address + "/slutsats",
                "version",
                page.html()
                        .expectFirst("form[action$=/slutsats] [name=version]")
                        .val(),
                "orsak",
                "Olåst låda",
                "lardom",
                "Lådan töms varje kväll",
                "rapporttext",
                "Post försvann från en förskola.");

        var report = report(browser).text();

        assertThat(report)
                .contains("Post försvann från en förskola.", "Olåst låda", "Lådan töms varje kväll", "Lås brevlådan")
                .contains("Rutin för post", "Säker post")
                .doesNotContain(PLANTED);
        assertThat(reports.readings(administration))
                .anyMatch(each -> each.toString().contains("hämtade rapporten om"));
    }

    @Test
    void it_comes_as_pdf_and_word_too_and_nowhere_for_others() {
        assertThat(browser.answerOf(address + "/hamta/incidentrapport.pdf").getContentAsByteArray())
                .startsWith("%PDF".getBytes(UTF_8));
        assertThat(browser.answerOf(address + "/hamta/incidentrapport.docx").getContentAsByteArray())
                .startsWith("PK".getBytes(UTF_8));
        assertThat(browser.answerOf(address + "/hamta/annat.pdf").getStatus()).isEqualTo(404);
        for (var other : List.of(
                accounts.signedIn(administration, Role.DIRECTOR, Role.MANAGER),
                accounts.signedIn(filled.administration(), Role.values()))) {
            assertThat(visits.as(other)
                            .answerOf(address + "/hamta/incidentrapport.pdf")
                            .getStatus())
                    .isEqualTo(404);
        }
    }
}
