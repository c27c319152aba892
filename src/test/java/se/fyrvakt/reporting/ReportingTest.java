package se.fyrvakt.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;
import se.fyrvakt.reporting.Doors.Reporter;

/** Anybody reports what has happened: three fields, no account, advice at once and a receipt. */
@ScreenTest
class ReportingTest {

    @Autowired
    Doors doors;

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Clock clock;

    private int administration;
    private String slug;
    private Reporter reporter;

    @BeforeEach
    void begin() {
        administration = doors.administration();
        slug = doors.slug(administration);
        reporter = doors.reporter();
    }

    @Test
    void three_fields_must_be_filled_and_when_is_now_from_the_beginning() {
        var form = reporter.open("/anmal/" + slug);

        assertThat(form.select(".field:has([required])")).hasSize(2);
        assertThat(form.expectFirst("[name=nar][checked]").val()).isEqualTo("nu");

        var again = reporter.send("/anmal/" + slug, Doors.typed("", "var", ""));
        assertThat(again.select(".error-summary li").eachText())
                .containsExactly("Skriv vad som har hänt.", "Skriv var det hände.");
        assertThat(again.title()).startsWith("Fel:");
        var earlier = reporter.send("/anmal/" + slug, Doors.typed("Något", "nar", "tidigare"));
        assertThat(earlier.select(".problem").eachText())
                .singleElement()
                .asString()
                .contains("Skriv dag och tid");
    }

    @Test
    void a_report_becomes_an_incident_that_nobody_has_judged() {
        reporter.report(slug, "Datorn är stulen.\nDen stod i receptionen.");

        var row = doors.row(administration, doors.newest(administration));
        assertThat(row)
                .containsEntry("headline", "Datorn är stulen.")
                .containsEntry("source", "anmälan")
                .containsEntry("status", "ny")
                .containsEntry("judgement", null)
                .containsEntry("known_at", null)
                .containsEntry("unit_id", null)
                .containsEntry(
                        "description",
                        "Datorn är stulen.\nDen stod i receptionen.\n\nVar: Köket\nPågår fortfarande: vet inte");
        var reported = ((java.sql.Timestamp) Objects.requireNonNull(row.get("reported_at"))).toInstant();
        assertThat(Duration.between(reported, clock.instant())).isLessThan(Duration.ofMinutes(2));
        assertThat(row.get("occurred_at")).isEqualTo(row.get("reported_at"));
    }

    @Test
    void history_says_that_nobody_signed_in_did_it() {
        var incident = doors.reported(administration, "Dörren stod öppen");

        var page =
                visits.as(accounts.signedIn(administration, Role.COORDINATOR)).open("/incidenter/~" + incident);

        assertThat(page.html().select(".history li").text()).contains("Anmälan utan inloggning registrerade");
    }

    @Test
    void it_is_numbered_after_the_latest_of_the_year() {
        int year = OffsetDateTime.now(clock).getYear();
        assertThat(doors.row(administration, doors.reported(administration, "Ett")))
                .containsEntry("number", year + "-01");
        filled.add(
                administration, "incidenter", "Nummer", "INC-0041", "Rubrik", "x", "Rapporterad", "2026-01-02 08:00");

        assertThat(doors.row(administration, doors.reported(administration, "Två")))
                .containsEntry("number", year + "-02");
        assertThat(NumberSeries.after("INC-0041", 2027).number(42)).isEqualTo("INC-0042");
        assertThat(NumberSeries.after("2026-117", 2027).number(1)).isEqualTo("2027-001");
        assertThat(NumberSeries.after("HÄ 2026/09", 2026).number(10)).isEqualTo("HÄ 2026/10");
        assertThat(NumberSeries.after("", 2027).number(3)).isEqualTo("2027-03");
    }

    @Test
    void whoever_reports_may_be_nobody_or_say_how_they_are_reached() {
        var anonymous = doors.reported(administration, "Ett");
        reporter.send("/anmal/" + slug, Doors.typed("Två", "kontakt", "070 123 45 67"));
        var reached = doors.newest(administration);
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));

        assertThat(coordinator.open("/incidenter/~" + anonymous).says("Anmälaren är anonym."))
                .isTrue();
        assertThat(coordinator.open("/incidenter/~" + reached).says("Anmälaren nås så här: 070 123 45 67."))
                .isTrue();
        assertThat(doors.row(administration, reached).get("description"))
                .asString()
                .doesNotContain("070");
    }

    @Test
    void whoever_is_signed_in_reports_as_nobody_too_and_comes_to_their_own_administration() {
        var somebody = visits.as(accounts.signedIn(administration, Role.EMPLOYEE));

        var form = somebody.open("/anmal");
        assertThat(form.says("ditt namn sparas inte")).isTrue();
        somebody.fillIn(form, "vad", "Fel mejl", "var", "Hemma");

        assertThat(doors.one(administration, "select actor, account from history_entry order by id desc limit 1"))
                .containsEntry("actor", "Anmälan utan inloggning")
                .containsEntry("account", null);
    }

    @Test
    void a_poster_has_its_unit_filled_in() {
        var form = reporter.open("/anmal/" + slug + "/FSK-01");
        assertThat(form.expectFirst("[name=var]").val()).isEqualTo("Förskolan Örnen");

        reporter.send(form.expectFirst("form").attr("action"), Doors.typed("Något", "var", "Gården"));

        assertThat(unitOf(doors.newest(administration))).isEqualTo("FSK-01");
    }

    private String unitOf(long incident) {
        return String.valueOf(doors.one(
                        administration,
                        "select u.code from incident t left join unit u on u.id = t.unit_id where t.id = " + incident)
                .get("code"));
    }

    @Test
    void a_unit_written_by_name_is_found_and_one_that_is_no_more_is_left_open() {
        reporter.send("/anmal/" + slug, Doors.typed("Något", "var", "förskolan örnen"));
        assertThat(unitOf(doors.newest(administration))).isEqualTo("FSK-01");

        var gone = reporter.open("/anmal/" + slug + "/NEDLAGD");
        assertThat(gone.expectFirst("[name=var]").val()).isEmpty();
    }

    @Test
    void advice_is_given_at_once_by_kind() {
        assertThat(reporter.send("/anmal/" + slug, Doors.typed("Oj", "slag", "klickat på länk"))
                        .expectFirst(".callout")
                        .text())
                .contains("Stäng sidan.");
        assertThat(reporter.send("/anmal/" + slug, Doors.typed("Oj", "slag", "obehörig i lokalen"))
                        .expectFirst(".callout")
                        .text())
                .contains("ring 112");
        assertThat(reporter.send("/anmal/" + slug, Doors.typed("Oj"))
                        .expectFirst(".callout")
                        .text())
                .contains("rör så lite som möjligt");
        assertThat(doors.one(administration, "select count(*) as n from incident where kind = 'klickat på länk'"))
                .containsEntry("n", 1L);
    }

    @Test
    void identity_numbers_are_refused_wherever_they_are_written() {
        for (var field : List.of("vad", "var", "kontakt")) {
            var again = reporter.send("/anmal/" + slug, Doors.typed("Oj", field, "Det gällde 19121212-1212 igen"));
            assertThat(again.select(".problem").eachText())
                    .singleElement()
                    .asString()
                    .contains("personnummer");
        }
        assertThat(doors.one(administration, "select count(*) as n from incident"))
                .containsEntry("n", 0L);
    }

    @Test
    void the_same_form_sent_twice_is_one_report_with_one_receipt() {
        var fields = Doors.typed("Oj");

        var first = reporter.receipt(reporter.send("/anmal/" + slug, fields));
        var second = reporter.receipt(reporter.send("/anmal/" + slug, fields));

        assertThat(second).isEqualTo(first);
        assertThat(doors.one(administration, "select count(*) as n from incident"))
                .containsEntry("n", 1L);
    }

    @Test
    void what_only_a_program_fills_in_is_sent_back() {
        var again = reporter.send("/anmal/" + slug, Doors.typed("Oj", "hemsida", "https://exempel.se"));

        assertThat(again.select(".error-summary").text()).contains("skicka den en gång till");
        assertThat(again.expectFirst("[name=hemsida]").val()).isEmpty();
    }

    @Test
    void a_time_that_has_not_been_is_no_time_and_an_earlier_one_is_kept() {
        var future = OffsetDateTime.now(clock).plusDays(2).toLocalDate() + "T10:00";
        assertThat(reporter.send("/anmal/" + slug, Doors.typed("Oj", "nar", "tidigare", "tidpunkt", future))
                        .select(".problem")
                        .text())
                .contains("Tiden har inte varit än.");

        reporter.send("/anmal/" + slug, Doors.typed("Oj", "nar", "tidigare", "tidpunkt", "2026-02-03T10:15"));
        assertThat(doors.one(administration, "select moment_text(occurred_at) as at from incident"))
                .containsEntry("at", "2026-02-03 10:15");
    }

    @Test
    void an_easy_text_stands_beside_the_form_ours_or_the_administrations() {
        assertThat(reporter.open("/anmal/" + slug + "/lattlast").text()).contains("Ingen blir arg");
        filled.add(
                administration,
                "texter",
                "Text för",
                "lättläst om anmälan",
                "Ord",
                "Berätta för oss.",
                "Från",
                "2020-01-01");

        assertThat(reporter.open("/anmal/" + slug + "/lattlast").text())
                .contains("Berätta för oss.")
                .doesNotContain("Ingen blir arg");
    }

    @Test
    void several_administrations_are_chosen_among_and_none_gets_the_others_reports() {
        int other = doors.administration();

        assertThat(reporter.open("/anmal").select("main a[href=/anmal/%s]".formatted(slug)))
                .hasSize(1);
        reporter.report(slug, "Vårt");

        assertThat(doors.one(other, "select count(*) as n from incident")).containsEntry("n", 0L);
        assertThat(doors.one(other, "select count(*) as n from staff_report")).containsEntry("n", 0L);
        assertThat(reporter.get("/anmal/finns-inte").getStatus()).isEqualTo(404);
    }
}
