package se.fyrvakt.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/**
 * A small administration, counted by hand. FSK has 3 employees on itself and 2 on FSK-01 below, ÄLD 1, HÄ none.
 *
 * <pre>
 * nr  reported          judgement  judged after  kind         unit    cause    severity  hits  closed after
 * 1   2025-03-10 08:00  incident   2 h           driftstörn.  FSK     Uppdat.  hög       A     4 days
 * 2   2025-03-30 23:30  incident   10 h          Driftstörn.  FSK-01  uppdat.  låg       A K   10 days
 * 3   2025-05-02 09:00  incident   30 h          förlust      FSK-01  Tåget    -         K     -
 * 4   2025-05-20 09:00  incident   1 h           tillbud      ÄLD     -        -         -     -
 * 5   2025-06-01 09:00  incident   1 h           hot          -       -        -         -     -
 * 6   2025-06-02 09:00  knowledge  3 h           bluffmejl    FSK     campaign Fakturan
 * 7   2025-06-02 10:00  knowledge  2 h           bluffmejl    FSK     campaign fakturan
 * 8   2025-06-03 10:00  not judged               -            FSK
 * 9   2025-03-11 08:00  duplicate of 1
 * 10  2024-11-01 09:00  incident   5 h           driftstörn.  FSK     campaign Fakturan
 * 11  2026-01-01 00:00  not judged, after the year
 * </pre>
 */
@ScreenTest
class IncidentStatisticsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final String ADDRESS = "/incidentstatistik?dag=2025-12-31&fran=2023";

    @Autowired
    Filled filled;

    @Autowired
    FigureRepository figures;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private int administration;

    @BeforeEach
    void a_small_administration() {
        administration = filled.administration();
        IntStream.rangeClosed(1, 6).forEach(this::employ);
        filled.asset(administration, "SYS-1", "Faxen");
        judged(
                "1",
                "2025-03-10T07:00Z",
                2,
                "driftstörning",
                "Enhet",
                "FSK",
                "Orsak",
                "Uppdateringen",
                "Allvarlighet",
                "hög",
                "Påverkar tillgänglighet",
                "ja",
                "Status",
                "avslutad",
                "Skäl till inga åtgärder",
                "Det är löst",
                "Avslutad",
                "2025-03-14",
                "Tillgång",
                "SYS-1");
        judged(
                "2",
                "2025-03-30T21:30Z",
                10,
                "Driftstörning",
                "Enhet",
                "FSK-01",
                "Orsak",
                "uppdateringen",
                "Allvarlighet",
                "låg",
                "Påverkar tillgänglighet",
                "ja",
                "Påverkar konfidentialitet",
                "ja",
                "Status",
                "avslutad",
                "Skäl till inga åtgärder",
                "Det är löst",
                "Avslutad",
                "2025-04-09");
        judged(
                "3",
                "2025-05-02T07:00Z",
                30,
                "förlust",
                "Enhet",
                "FSK-01",
                "Orsak",
                "Tappad på tåget av Pärlugglan",
                "Påverkar konfidentialitet",
                "ja");
        judged("4", "2025-05-20T07:00Z", 1, "tillbud", "Enhet", "ÄLD");
        judged("5", "2025-06-01T07:00Z", 1, "hot");
        judged(
                "6",
                "2025-06-02T07:00Z",
                3,
                "bluffmejl",
                "Enhet",
                "FSK",
                "Bedömning",
                "informativ",
                "Kampanj",
                "Fakturan");
        judged(
                "7",
                "2025-06-02T08:00Z",
                2,
                "bluffmejl",
                "Enhet",
                "FSK",
                "Bedömning",
                "informativ",
                "Kampanj",
                "fakturan");
        report("8", "2025-06-03T08:00Z", "Enhet", "FSK");
        report("9", "2025-03-11T07:00Z", "Dubblett av", "1", "Enhet", "FSK");
        judged("10", "2024-11-01T08:00Z", 5, "driftstörning", "Enhet", "FSK", "Kampanj", "Fakturan");
        report("11", "2025-12-31T23:00Z", "Enhet", "FSK");
    }

    private void employ(int number) {
        filled.person(
                administration,
                "P" + number,
                "Namn" + number,
                "Efternamn",
                number <= 3 ? "FSK" : number <= 5 ? "FSK-01" : "ÄLD");
    }

    private void judged(String number, String reported, int hours, String kind, String... more) {
        var judgement = List.of(more).contains("Bedömning")
                ? new String[0]
                : new String[] {"Bedömning", "verksamhetsrelaterad"};
        var after = java.time.Instant.parse(reported.replace("Z", ":00Z")).plusSeconds(3_600L * hours);
        report(
                number,
                reported,
                joined(joined(new String[] {"Typ", kind, "Bedömd", after.toString()}, judgement), more));
    }

    private static String[] joined(String[] first, String[] then) {
        return java.util.stream.Stream.of(first, then)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    private void report(String number, String reported, String... more) {
        filled.add(
                administration,
                "incidenter",
                joined(
                        new String[] {
                            "Nummer",
                            number,
                            "Rubrik",
                            "Pärlugglan " + number,
                            "Rapporterad",
                            reported.replace("Z", ":00Z")
                        },
                        more));
    }

    private FigureValue figure(String name) {
        return tenancy.read(administration, () -> figures.find(name, DAY).orElseThrow());
    }

    private String shown(String name) {
        return figure(name).written();
    }

    /** By the value of each, those with none left out: "driftstörning 2". */
    private List<String> each(String declared) {
        return tenancy
                .read(
                        administration,
                        () -> figures.named(List.of(declared), List.of(DAY)).getFirst())
                .each(declared)
                .stream()
                .filter(value -> value.value() != null && value.value().signum() > 0)
                .map(value -> value.labels().getLast() + " " + value.shown())
                .toList();
    }

    @Test
    void what_is_reported_is_counted_once_and_what_is_for_knowledge_apart() {
        assertThat(shown("incidenter.rapporterade")).as("1–8").isEqualTo("8");
        assertThat(shown("incidenter.verksamhetsrelaterade")).as("1–5").isEqualTo("5");
        assertThat(shown("incidenter.informativa")).as("6 and 7").isEqualTo("2");
        assertThat(shown("incidenter.obedomda")).as("8").isEqualTo("1");
        assertThat(shown("incidenter.dubbletter")).as("9").isEqualTo("1");
    }

    @Test
    void near_misses_and_threats_are_apart_from_what_happened() {
        assertThat(shown("incidenter.intraffade")).as("1, 2, 3").isEqualTo("3");
        assertThat(shown("incidenter.tillbud")).as("4").isEqualTo("1");
        assertThat(shown("incidenter.hot")).as("5").isEqualTo("1");
    }

    @Test
    void incidents_are_told_apart_by_what_they_are() {
        assertThat(each("incidenter.verksamhetsrelaterade.typ.{typ}").stream().map(String::toLowerCase))
                .containsExactlyInAnyOrder("driftstörning 2", "förlust 1", "tillbud 1", "hot 1");
        assertThat(each("incidenter.informativa.typ.{typ}")).containsExactly("bluffmejl 2");
        assertThat(each("incidenter.verksamhetsrelaterade.tillgang.{tillgang}")).containsExactly("SYS-1 1");
        assertThat(each("incidenter.verksamhetsrelaterade.allvarlighet.{allvarlighet}"))
                .containsExactlyInAnyOrder("hög 1", "låg 1", "(ej angiven) 3");
        assertThat(shown("incidenter.tillganglighet")).as("1 and 2").isEqualTo("2");
        assertThat(shown("incidenter.konfidentialitet")).as("2 and 3").isEqualTo("2");
        assertThat(shown("incidenter.riktighet")).isEqualTo("0");
    }

    @Test
    void a_cause_is_named_only_where_incidents_share_it() {
        assertThat(each("incidenter.verksamhetsrelaterade.orsak.{orsak}").stream()
                        .map(String::toLowerCase))
                .containsExactlyInAnyOrder("uppdateringen 2", "(annan orsak) 1", "(ingen orsak) 2");
    }

    @Test
    void months_are_those_of_stockholm() {
        assertThat(each("incidenter.verksamhetsrelaterade.manad.{manad}"))
                .as("2 was reported half an hour before midnight, in summer time")
                .containsExactly("03 2", "05 2", "06 1");
        assertThat(each("incidenter.informativa.manad.{manad}")).containsExactly("06 2");
    }

    @Test
    void times_are_medians_and_what_nine_of_ten_have() {
        assertThat(shown("incidenter.timmar_till_bedomning.median"))
                .as("1 1 2 [2] 3 10 30")
                .isEqualTo("2,0");
        assertThat(shown("incidenter.timmar_till_bedomning.nio_av_tio"))
                .as("the seventh of seven")
                .isEqualTo("30,0");
        assertThat(shown("incidenter.dagar_till_avslut.median"))
                .as("between 4 and 10")
                .isEqualTo("7,0");
        assertThat(shown("incidenter.dagar_till_avslut.nio_av_tio")).isEqualTo("10,0");
        assertThat(each("incidenter.timmar_till_bedomning.median.manad.{manad}"))
                .as("March 2 and 10, May 30 and 1, June 1, 3 and 2")
                .containsExactly("03 6,0", "05 15,5", "06 2,0");
        assertThat(figure("incidenter.timmar_till_bedomning.median.manad.01").isMeasured())
                .isFalse();
    }

    @Test
    void what_is_judged_in_time_follows_the_setting_and_what_waits_too_long_is_not_in_time() {
        assertThat(figure("incidenter.bedomda_i_tid.andel_procent").written().replace('\u00a0', ' '))
                .as("all seven but 3; 8 still waits")
                .isEqualTo("6 av 8 (75,0 %)");
        filled.add(
                administration,
                "installningar",
                "Inställning",
                "timmar till bedömning",
                "Värde",
                "2",
                "Från",
                "2025-01-01",
                "Skäl",
                "Prov");
        assertThat(figure("incidenter.bedomda_i_tid.andel_procent").written().replace('\u00a0', ' '))
                .as("1, 4, 5 and 7")
                .isEqualTo("4 av 8 (50,0 %)");
    }

    @Test
    void propensity_is_by_employees_and_not_measured_without() {
        assertThat(shown("incidenter.per_100_anstallda")).as("1–8 by six").isEqualTo("133,3 (8 på 6)");
        assertThat(shown("avdelning.FSK.incidenter.per_100_anstallda"))
                .as("1, 2, 3, 6, 7, 8 by five")
                .isEqualTo("120,0 (6 på 5)");
        assertThat(shown("enhet.FSK.incidenter.per_100_anstallda"))
                .as("1, 6, 7, 8 by three")
                .isEqualTo("133,3 (4 på 3)");
        assertThat(shown("enhet.HÄ.incidenter.per_100_anstallda")).isEqualTo("ej mätt");
        assertThat(shown("avdelning.FSK.incidenter.verksamhetsrelaterade"))
                .as("1, 2, 3")
                .isEqualTo("3");
    }

    @Test
    void a_campaign_is_one_however_many_report_it() {
        assertThat(shown("incidenter.kampanjer")).isEqualTo("1");
        assertThat(shown("incidenter.kampanjrapporter"))
                .as("6 and 7; 10 was the year before")
                .isEqualTo("2");
    }

    private Screen open(Role role, String address) {
        return visits.as(accounts.signedIn(administration, role)).open(address);
    }

    @Test
    void the_page_shows_the_year_with_the_one_before_and_links_every_number_to_its_figure() {
        var page = open(Role.MANAGER, ADDRESS);

        assertThat(page.html()
                        .expectFirst("tr:has(th:matches(^Verksamhetsrelaterade incidenter$))")
                        .text())
                .isEqualTo("Verksamhetsrelaterade incidenter 5 1 +4");
        var links = page.html().select("table tbody a").eachAttr("href");
        assertThat(links)
                .hasSizeGreaterThan(60)
                .allMatch(href -> href.matches("/siffra\\?namn=.+&dag=\\d{4}-\\d\\d-\\d\\d"));
        links.stream()
                .distinct()
                .forEach(href -> assertThat(
                                open(Role.MANAGER, href.replace("+", "%20")).status())
                        .as(href)
                        .isEqualTo(200));
        assertThat(page.html().select("svg.chart"))
                .hasSize(page.html().select("details table").size());
        assertThat(page.html().select("main h2").eachText())
                .containsExactly(
                        "Siffrorna",
                        "År för år",
                        "Månad för månad",
                        "Vad det handlar om",
                        "Vilka som rapporterar",
                        "Tid till bedömning");
    }

    @Test
    void the_years_asked_for_are_shown() {
        var years = open(Role.DIRECTOR, ADDRESS)
                .html()
                .select("table:has(caption:containsOwn(Incidenter per år)) tbody tr");

        assertThat(years.eachText()).containsExactly("2023 0", "2024 1", "2025 5");
    }

    @Test
    void a_period_that_is_none_is_told_in_words() {
        var page = open(Role.COORDINATOR, "/incidentstatistik?fran=1850&dag=2025-12-31");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problemAt("Från år")).contains("Skriv ett år från 2016 till 2025.");
    }

    @Test
    void nothing_reported_is_not_measured_rather_than_nothing_waited() {
        var page = visits.as(accounts.signedIn(accounts.administration(), Role.AUDITOR))
                .open("/incidentstatistik");

        assertThat(page.html()
                        .expectFirst("tr:has(th:contains(Timmar till bedömning, median))")
                        .text())
                .contains("ej mätt");
        assertThat(page.html()
                        .expectFirst("tr:has(th:contains(per 100 anställda))")
                        .text())
                .contains("ej mätt");
        assertThat(page.html().select("svg.chart")).isEmpty();
    }

    @Test
    void its_pages_ask_the_same_few_things_whatever_the_rows() {
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER));
        var pages = List.<Runnable>of(
                () -> coordinator.open(ADDRESS),
                () -> coordinator.open("/incidenter"),
                () -> coordinator.open("/incidentinkorg"),
                () -> coordinator.open("/laget"),
                () -> manager.open("/enhetens-incidenter"));
        var few = pages.stream().map(page -> Statements.during(page).size()).toList();
        ManyIncidents.fill(administration, 1_000);
        var many = pages.stream().map(page -> Statements.during(page).size()).toList();

        assertThat(many).isEqualTo(few);
        assertThat(many).allMatch(count -> count <= 8);
    }

    @Test
    void it_is_reached_from_where_the_work_stands_and_from_the_lists_of_incidents() {
        assertThat(open(Role.AUDITOR, "/laget").html().select("main a[href^=/incidentstatistik]"))
                .isNotEmpty();
        assertThat(open(Role.COORDINATOR, "/incidentinkorg").html().select("main a[href^=/incidentstatistik]"))
                .isNotEmpty();
        assertThat(open(Role.MANAGER, "/enhetens-incidenter").html().select("main a[href^=/incidentstatistik]"))
                .isNotEmpty();
    }

    @Test
    void no_word_of_an_incident_is_told_by_figures_to_those_who_may_not_read_it() {
        for (var role : List.of(Role.DIRECTOR, Role.MANAGER, Role.EMPLOYEE, Role.AUDITOR, Role.MANAGEMENT)) {
            var visitor = visits.as(accounts.signedIn(administration, role));
            for (var address : everywhere()) {
                assertThat(visitor.answerOf(address).getContentAsByteArray())
                        .as("%s %s", role, address)
                        .satisfies(bytes -> assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                                .doesNotContain("Pärlugglan"));
            }
        }
        var elsewhere = visits.as(accounts.signedIn(filled.administration(), Role.COORDINATOR));
        everywhere()
                .forEach(address -> assertThat(elsewhere.open(address).says("Pärlugglan"))
                        .as(address)
                        .isFalse());
    }

    private List<String> everywhere() {
        var rows = "?siffra=%s&siffrans-dag=2025-12-31";
        var names = List.of(
                "incidenter.verksamhetsrelaterade",
                "incidenter.kampanjer",
                "incidenter.verksamhetsrelaterade.typ.förlust",
                "incidenter.verksamhetsrelaterade.orsak.(annan%20orsak)",
                "incidenter.bedomda_i_tid",
                "incidenter.timmar_till_bedomning.median");
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                ADDRESS,
                                "/laget?dag=2025-12-31",
                                "/historik",
                                "/historik?register=incidenter",
                                "/frister"),
                        names.stream()
                                .map(name -> name.replace("ö", "%C3%B6"))
                                .flatMap(name -> java.util.stream.Stream.of(
                                        "/siffra?dag=2025-12-31&namn=" + name,
                                        "/siffra/hamta.csv?dag=2025-12-31&namn=" + name,
                                        "/incidenter" + rows.formatted(name),
                                        "/incidenter/hamta.csv" + rows.formatted(name),
                                        "/incidenter/hamta.xlsx" + rows.formatted(name))))
                .toList();
    }
}
