package se.fyrvakt.handling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;
import se.fyrvakt.triage.Reports;

/** What is written while an incident is handled is read by those who handle it and by nobody else, and each reading is kept. */
@ScreenTest
class HandlingSecrecyTest {

    private static final String PLANTED = "Pärlugglan";
    private static final List<String> REGISTERS =
            List.of("incidentanteckningar", "incidentuppgifter", "incidentkontakter", "planaktiveringar");

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

    private int administration;
    private SignedIn handler;
    private long incident;
    private List<Long> rows;

    @BeforeEach
    void an_incident_with_words_in_every_register() {
        administration = filled.administration();
        handler = accounts.signedIn(administration, Role.EMPLOYEE);
        handlings.plan(administration, "Arbeta på papper", "SYS-1");
        incident = handlings.incident(administration, handler.email());
        var number = String.valueOf(reports.row(administration, incident).get("number"));
        rows = List.of(
                filled.add(
                        administration,
                        REGISTERS.get(0),
                        "Incident",
                        number,
                        "Löpnummer",
                        "1",
                        "Tidpunkt",
                        "2026-03-05 08:00",
                        "Anteckning",
                        PLANTED + " sågs"),
                filled.add(administration, REGISTERS.get(1), "Incident", number, "Uppgift", "Ring " + PLANTED),
                filled.add(
                        administration,
                        REGISTERS.get(2),
                        "Incident",
                        number,
                        "Löpnummer",
                        "1",
                        "Tidpunkt",
                        "2026-03-05 08:00",
                        "Kontakt med",
                        PLANTED),
                filled.add(
                        administration,
                        REGISTERS.get(3),
                        "Incident",
                        number,
                        "Löpnummer",
                        "1",
                        "Kontinuitetsplan",
                        "Arbeta på papper",
                        "Från",
                        "2026-03-05 08:00",
                        "Beslutad av",
                        PLANTED + "@exempel.se"));
    }

    private Stream<String> everywhere() {
        return Stream.concat(
                Stream.of("/", "/historik", "/hantering/" + incident, "/incidenter/~" + incident),
                Stream.iterate(0, i -> i < 4, i -> i + 1)
                        .flatMap(i -> Stream.of(
                                        "",
                                        "?q=P%C3%A4rlugglan",
                                        "/~" + rows.get(i),
                                        "/~" + rows.get(i) + "/andra",
                                        "/hamta.csv",
                                        "/forslag?q=P%C3%A4rlugglan",
                                        "/flera")
                                .map(end -> "/" + REGISTERS.get(i) + end)));
    }

    private static String text(Browser who, String address) {
        return new String(who.answerOf(address).getContentAsByteArray(), UTF_8)
                .replace("value=\"" + PLANTED + "\"", "");
    }

    @Test
    void nobody_without_the_right_finds_a_word_of_it_by_address_search_download_or_history() {
        var others = Arrays.stream(Role.values())
                .filter(role -> role != Role.COORDINATOR && role != Role.PROTECTION_OFFICER)
                .map(role -> accounts.signedIn(administration, role));
        var stranger = accounts.signedIn(filled.administration(), Role.values());

        Stream.concat(others, Stream.of(stranger))
                .forEach(who -> everywhere()
                        .forEach(address -> assertThat(text(visits.as(who), address))
                                .as("%s %s", who.email(), address)
                                .doesNotContain(PLANTED)));
        assertThat(reports.readings(administration)).isEmpty();
    }

    @Test
    void the_handler_of_the_incident_reads_its_rows_in_their_registers_and_no_others() {
        var browser = visits.as(handler);
        var other = handlings.incident(administration, "nagon.annan@exempel.se");
        var number = String.valueOf(reports.row(administration, other).get("number"));
        filled.add(administration, "incidentuppgifter", "Incident", number, "Uppgift", "Någon annans");

        assertThat(browser.open("/incidentuppgifter").rowHeadings()).containsExactly("Ring " + PLANTED);
        assertThat(text(browser, "/incidentanteckningar/~" + rows.getFirst())).contains(PLANTED);
        assertThat(browser.open("/hantering/" + other).status()).isEqualTo(404);
        assertThat(text(browser, "/incidentuppgifter/hamta.csv"))
                .contains(PLANTED)
                .doesNotContain("Någon annans");
    }

    @Test
    void who_no_longer_handles_it_no_longer_reads_it() {
        filled.readIn(
                administration,
                "incidenter",
                1,
                List.of("Nummer", "Rubrik", "Rapporterad", "Handläggare"),
                reports.row(administration, incident).get("number")
                        + ";Journaler på torget;2026-03-05 07:40;ny@exempel.se");

        everywhere()
                .forEach(address -> assertThat(text(visits.as(handler), address))
                        .as(address)
                        .doesNotContain(PLANTED));
    }

    @Test
    void each_reading_of_a_part_is_a_reading_of_its_incident() {
        var browser = visits.as(handler);
        browser.open("/hantering/" + incident);
        browser.open("/incidentanteckningar/~" + rows.getFirst());
        browser.open("/incidentuppgifter");

        assertThat(reports.readings(administration))
                .containsExactly(
                        incident + " öppnade hanteringen",
                        incident + " öppnade (incidentanteckningar)",
                        "- visade en lista med 1 rad (incidentuppgifter)");
    }
}
