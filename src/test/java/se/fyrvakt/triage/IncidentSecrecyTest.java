package se.fyrvakt.triage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** What an incident is about is read by those who handle it and by nobody else, whichever way they look. */
@ScreenTest
class IncidentSecrecyTest {

    private static final String PLANTED = "Pärlugglan";

    @Autowired
    Filled filled;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private int administration;
    private long unit;
    private long incident;
    private long kase;

    @BeforeEach
    void an_incident_that_others_refer_to() {
        administration = filled.administration();
        unit = filled.unit(administration, "HEM", "Hemtjänsten", "enhet", "ÄLD");
        filled.asset(administration, "SYS-1", "Planeringen", "Enhet", "HEM");
        incident = reports.add(
                administration,
                "1",
                PLANTED + " i rubriken",
                5,
                "Beskrivning",
                PLANTED + " i texten",
                "Åtgärder",
                PLANTED + " bland åtgärderna",
                "Leverantör",
                PLANTED + " AB",
                "Kampanj",
                PLANTED,
                "Typ",
                "förlust",
                "Enhet",
                "HEM",
                "Tillgång",
                "SYS-1",
                "Bedömning",
                "verksamhetsrelaterad",
                "Handläggare",
                "karin@exempel.se");
        reports.add(administration, "2", PLANTED + " igen", 4, "Dubblett av", "1", "Enhet", "HEM");
        reports.add(administration, "3", PLANTED + " obedömd", 3, "Enhet", "HEM");
        kase = filled.add(
                administration,
                "anmalningsarenden",
                "Ärende",
                "1 GDPR",
                "Incident",
                "1",
                "Regelverk",
                "GDPR",
                "Beslut",
                "anmäls inte",
                "Skäl",
                "Ingen risk",
                "Beslutat av",
                "karin@exempel.se",
                "Beslutat",
                reports.ago(1).toString());
    }

    private List<String> everywhere() {
        var day = LocalDate.ofInstant(reports.ago(0), se.fyrvakt.kernel.Swedish.STOCKHOLM);
        return List.of(
                "/",
                "/laget",
                "/incidenter",
                "/incidenter?q=P%C3%A4rlugglan",
                "/incidenter?kampanj=P%C3%A4rlugglan",
                "/incidenter?siffra=incidenter.verksamhetsrelaterade&dag=" + day,
                "/incidenter/1",
                "/incidenter/~" + incident,
                "/incidenter/1/andra",
                "/incidenter/forslag?q=P%C3%A4rlugglan",
                "/incidenter/hamta.csv",
                "/incidenter/flera",
                "/incidentinkorg",
                "/incidentinkorg/" + incident,
                "/enhetens-incidenter",
                "/anmalningar/" + incident,
                "/anmalningsarenden",
                "/anmalningsarenden/~" + kase,
                "/frister",
                "/historik",
                "/historik?register=incidenter",
                "/siffror/incidenter.verksamhetsrelaterade",
                "/siffror/incidenter.obedomda",
                "/klassningsko",
                "/tillgangar/SYS-1",
                "/enheter/HEM",
                "/inlasning");
    }

    /** What the page says, but for what was asked of it. */
    private static String text(Browser who, String address) {
        return new String(who.answerOf(address).getContentAsByteArray(), UTF_8)
                .replace("value=\"" + PLANTED + "\"", "");
    }

    @Test
    void nobody_without_the_right_finds_a_word_of_it() {
        var others = Arrays.stream(Role.values())
                .filter(role -> role != Role.COORDINATOR && role != Role.PROTECTION_OFFICER)
                .map(role -> accounts.signedIn(administration, role));
        Stream.concat(others, Stream.of(accounts.signedIn(administration, Role.MANAGER, unit)))
                .forEach(who -> everywhere()
                        .forEach(address -> assertThat(text(visits.as(who), address))
                                .as("%s %s", who.email(), address)
                                .doesNotContain(PLANTED)));
        assertThat(reports.readings(administration)).isEmpty();
    }

    @Test
    void other_registers_call_it_by_its_number_also_to_those_who_may_read_it() {
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));

        var page = coordinator.open("/anmalningsarenden/~" + kase);

        assertThat(page.fact("Incident")).isEqualTo("1");
        assertThat(page.html().select("dd a[href=/incidenter/1]")).hasSize(1);
        assertThat(text(coordinator, "/anmalningsarenden")).doesNotContain(PLANTED);
        assertThat(reports.readings(administration)).isEmpty();
    }

    @Test
    void nobody_of_another_administration_finds_it() {
        var elsewhere = visits.as(accounts.signedIn(filled.administration(), Role.values()));

        everywhere()
                .forEach(address ->
                        assertThat(text(elsewhere, address)).as(address).doesNotContain(PLANTED));
    }

    @Test
    void a_manager_is_told_that_there_are_incidents_and_how_far_they_have_come() {
        reports.add(administration, "4", "Någon annans", 2, "Enhet", "FSK");
        reports.add(administration, "5", "Ingens", 2);
        reports.add(
                administration, "6", "Avslutad", 2, "Enhet", "HEM", "Status", "avslutad", "Bedömning", "informativ");
        reports.add(administration, "7", "Tagen", 2, "Enhet", "HEM", "Status", "öppen");

        var page =
                visits.as(accounts.signedIn(administration, Role.MANAGER, unit)).open("/enhetens-incidenter");

        assertThat(page.html().select("tbody tr").eachText().stream().map(row -> row.replaceFirst(" \\d{4}-.*", "")))
                .containsExactlyInAnyOrder(
                        "1 Hanteras förlust Hemtjänsten",
                        "2 Mottagen Hemtjänsten",
                        "3 Mottagen Hemtjänsten",
                        "6 Avslutad Hemtjänsten",
                        "7 Bedöms Hemtjänsten");
        assertThat(page.html().select("tbody a")).isEmpty();
    }

    @Test
    void a_manager_who_handles_one_reads_it_whole() {
        var manager = accounts.signedIn(administration, Role.MANAGER, unit);
        reports.add(administration, "8", "Egen", 2, "Enhet", "HEM", "Handläggare", manager.email());
        var browser = visits.as(manager);

        var link = browser.open("/enhetens-incidenter").html().expectFirst("tbody a");

        assertThat(link.text()).isEqualTo("8");
        assertThat(browser.open(link.attr("href")).heading()).isEqualTo("Egen");
        assertThat(browser.open("/incidenter").rowHeadings()).containsExactly("Egen");
    }

    @Test
    void units_below_are_the_managers_too_and_no_others() {
        var elderly = filled.unit(administration, "TOP", "Toppen", "avdelning", "HÄ");
        var page = visits.as(accounts.signedIn(administration, Role.MANAGER, elderly))
                .open("/enhetens-incidenter");

        assertThat(page.says("Inga incidenter har anmälts på dina enheter.")).isTrue();
        assertThat(visits.as(accounts.signedIn(administration, Role.MANAGER))
                        .open("/enhetens-incidenter")
                        .rowHeadings())
                .hasSize(3);
    }
}
