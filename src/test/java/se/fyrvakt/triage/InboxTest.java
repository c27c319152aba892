package se.fyrvakt.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** What is reported waits in an inbox until somebody has judged it, one by one or many in one step. */
@ScreenTest
class InboxTest {

    private static final int MOST_STATEMENTS = 5;

    @Autowired
    Filled filled;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private int administration;
    private Browser coordinator;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
    }

    @Test
    void what_nobody_has_judged_waits_the_oldest_first_and_red_after_a_day() {
        reports.add(administration, "1", "Ny dörr", 2, "Typ", "behörighet", "Enhet", "FSK", "Källa", "anmälan");
        reports.add(administration, "2", "Tappad mobil", 30, "Typ", "förlust");
        reports.add(administration, "3", "Bedömd", 40, "Bedömning", "informativ");

        var page = coordinator.open("/incidentinkorg");

        assertThat(page.rowHeadings()).containsExactly("Tappad mobil", "Ny dörr");
        assertThat(page.html()
                        .select("tr:has(th:contains(Tappad)) .status--bad")
                        .text())
                .isEqualTo("1 dygn och 6 timmar");
        assertThat(page.html()
                        .select("tr:has(th:contains(Ny dörr)) .status--info")
                        .text())
                .isEqualTo("2 timmar");
        assertThat(page.html().select("tr:has(th:contains(Ny dörr)) td").eachText())
                .contains("1", "behörighet", "Förskola", "anmälan");
    }

    @Test
    void how_long_it_may_wait_is_a_setting() {
        reports.add(administration, "1", "Ny dörr", 2);
        filled.add(
                administration,
                "installningar",
                "Inställning",
                "timmar till bedömning",
                "Värde",
                "1",
                "Från",
                "2026-01-01");

        assertThat(coordinator.open("/incidentinkorg").html().select(".status--bad"))
                .hasSize(1);
    }

    @Test
    void it_is_narrowed_by_kind_unit_and_words() {
        reports.add(administration, "1", "Ny dörr", 2, "Typ", "behörighet", "Enhet", "FSK-01");
        reports.add(administration, "2", "Tappad mobil", 30, "Typ", "förlust", "Enhet", "ÄLD");

        assertThat(coordinator.open("/incidentinkorg?slag=f%C3%B6rlust").rowHeadings())
                .containsExactly("Tappad mobil");
        assertThat(coordinator.open("/incidentinkorg?enhet=FSK").rowHeadings()).containsExactly("Ny dörr");
        assertThat(coordinator.open("/incidentinkorg?q=mobil%20tappad").rowHeadings())
                .containsExactly("Tappad mobil");
        assertThat(coordinator.open("/incidentinkorg?q=mobil&enhet=FSK").says("Inget i inkorgen passar urvalet"))
                .isTrue();
    }

    @Test
    void an_empty_inbox_says_so() {
        assertThat(coordinator.open("/incidentinkorg").says("Inkorgen är tom")).isTrue();
    }

    private Screen judge(String address, Screen page, String... more) {
        var sent = new ArrayList<>(List.of(
                "till", page.html().expectFirst("[name=till]").val(),
                "antal", page.html().expectFirst("[name=antal]").val()));
        sent.addAll(List.of(more));
        return coordinator.send(address, sent.toArray(String[]::new));
    }

    @Test
    void forty_or_four_hundred_of_a_campaign_are_judged_as_one_act() {
        reports.spam(administration, 0, 40);
        var other = reports.add(administration, "X", "Stulen dator", 3, "Typ", "förlust");
        var few = judgeAll();
        assertThat(reports.count(administration, """
                judgement = 'informativ' and status = 'avslutad' and campaign = 'Fakturan' and judged_at is not null
                and known_at is null and closed_on = date '%s'""".formatted(LocalDate.now(clock))))
                .isEqualTo(40);
        assertThat(reports.row(administration, other).get("judgement")).isNull();
        assertThat(acts()).isEqualTo(1);

        reports.spam(administration, 40, 440);
        assertThat(judgeAll()).isEqualTo(few);
        assertThat(reports.count(administration, "judgement = 'informativ'")).isEqualTo(440);
    }

    private int judgeAll() {
        var page = coordinator.open("/incidentinkorg?slag=bluffmejl");
        return Statements.during(() -> judge(
                        "/incidentinkorg?slag=bluffmejl",
                        page,
                        "alla",
                        "ja",
                        "bedomning",
                        "informativ",
                        "kampanj",
                        "Fakturan"))
                .size();
    }

    /** History is of one act where all of it was done in one transaction. */
    private long acts() {
        return tenancy.read(
                administration,
                () -> db.sql("select count(distinct transaction) from history_entry where act = 'bedömde'")
                        .query(Long.class)
                        .single());
    }

    @Test
    void those_that_concern_the_work_are_known_since_they_were_reported() {
        var one = reports.add(administration, "1", "Ny dörr", 2);
        var said = reports.add(
                administration,
                "2",
                "Tappad mobil",
                30,
                "Kännedom",
                reports.ago(20).toString());
        var page = coordinator.open("/incidentinkorg");

        judge(
                "/incidentinkorg",
                page,
                "rad",
                "" + one,
                "bedomning",
                "verksamhetsrelaterad",
                "status",
                "pågår",
                "typ",
                "tillbud");
        judge("/incidentinkorg", page, "rad", "" + said, "bedomning", "verksamhetsrelaterad");

        assertThat(reports.row(administration, one))
                .containsEntry("status", "pågår")
                .containsEntry("kind", "tillbud");
        assertThat(reports.count(administration, "number = '1' and known_at = date_trunc('minute', reported_at)"))
                .isEqualTo(1);
        assertThat(reports.count(administration, "number = '2' and known_at > reported_at"))
                .isEqualTo(1);
    }

    @Test
    void nothing_is_judged_without_a_choice_and_nothing_chosen_is_lost() {
        var one = reports.add(administration, "1", "Ny dörr", 2);
        var page = coordinator.open("/incidentinkorg");

        var none = judge("/incidentinkorg", page, "bedomning", "informativ", "kampanj", "Dörren");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.says("Kryssa för minst en rapport.")).isTrue();
        assertThat(none.html().expectFirst("[name=kampanj]").val()).isEqualTo("Dörren");

        var unjudged = judge("/incidentinkorg", page, "rad", "" + one);
        assertThat(unjudged.problemAt("Bedömning")).isEqualTo("Välj bedömning.");
        assertThat(unjudged.html().select("[name=rad][checked]")).hasSize(1);
    }

    @Test
    void nobody_judges_what_somebody_else_has_judged_or_what_came_unseen() {
        var one = reports.add(administration, "1", "Ny dörr", 2);
        var two = reports.add(administration, "2", "Tappad mobil", 3);
        var page = coordinator.open("/incidentinkorg");
        reports.add(administration, "3", "Just inkommen", 0);
        judge("/incidentinkorg", page, "alla", "ja", "bedomning", "informativ");
        assertThat(reports.count(administration, "judgement is null")).isEqualTo(1);

        var again =
                judge("/incidentinkorg", page, "rad", "" + one, "rad", "" + two, "bedomning", "verksamhetsrelaterad");
        assertThat(again.says("Någon annan har bedömt en del av dem")).isTrue();
        assertThat(reports.count(administration, "judgement = 'informativ'")).isEqualTo(2);
    }

    @Test
    void the_inbox_asks_the_same_few_things_whatever_it_holds_and_goes_by_an_index() {
        reports.spam(administration, 0, 60);
        var few = statements();
        reports.spam(administration, 60, 10_000);
        TestDatabase.owner().sql("analyze incident").update();

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(plan("select id from incident t where t.judgement is null order by t.reported_at, t.id limit 50"))
                .contains("Index Scan");
    }

    private int statements() {
        return Statements.during(() -> coordinator.open("/incidentinkorg")).size();
    }

    private String plan(String sql) {
        return tenancy.read(
                administration,
                () -> String.join(
                        "\n",
                        db.sql("explain " + sql)
                                .query((row, n) -> String.valueOf(row.getString(1)))
                                .list()));
    }

    @Test
    void a_protection_officer_reads_the_inbox_but_does_not_judge() {
        reports.add(administration, "1", "Ny dörr", 2);
        var officer = visits.as(accounts.signedIn(administration, Role.PROTECTION_OFFICER));

        var page = officer.open("/incidentinkorg");

        assertThat(page.rowHeadings()).containsExactly("Ny dörr");
        assertThat(page.html().select("[type=checkbox], main form[method=post] button"))
                .isEmpty();
        assertThat(officer.send("/incidentinkorg", "alla", "ja").status()).isEqualTo(404);
    }
}
