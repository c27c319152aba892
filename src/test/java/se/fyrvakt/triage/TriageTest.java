package se.fyrvakt.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** A person judges an incident: what it is, how bad, when it was known, and whether it is the same as another. */
@ScreenTest
class TriageTest {

    private static final int MOST_STATEMENTS = 6;

    @Autowired
    Filled filled;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    FigureRepository figures;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Clock clock;

    private int administration;
    private long incident;
    private String page;
    private Browser coordinator;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        incident = reports.add(administration, "1", "Dörren stod öppen", 5, "Typ", "behörighet");
        page = "/incidentinkorg/" + incident;
    }

    private Screen judge(String... namesAndValues) {
        return coordinator.fillIn(coordinator.open(page), namesAndValues);
    }

    private boolean holds(String condition) {
        return reports.count(administration, "id = %d and %s".formatted(incident, condition)) == 1;
    }

    @Test
    void a_judgement_keeps_its_time_and_when_the_work_knew_of_it() {
        filled.asset(administration, "SYS-1", "Passersystemet");
        var done = judge(
                "bedomning", "verksamhetsrelaterad",
                "enhet", "FSK",
                "tillgang", "SYS-1",
                "allvarlighet", "hög",
                "paverkar-konfidentialitet", "ja",
                "personuppgiftsincident", "ja",
                "misstankt-brott", "nej",
                "leverantor", "Låsbolaget AB",
                "handlaggare", "karin@exempel.se");

        assertThat(done.says("Sparat.")).isTrue();
        assertThat(done.fact("Bedömd")).startsWith(LocalDate.now(clock).toString());
        assertThat(holds("""
                judgement = 'verksamhetsrelaterad' and severity = 'hög' and hits_confidentiality and hits_integrity is null
                and is_personal_data and not is_crime and unit_id is not null and asset_id is not null
                and supplier = 'Låsbolaget AB' and handler = 'karin@exempel.se' and status is null""")).isTrue();
        assertThat(holds("known_at = reported_at")).isTrue();
    }

    @Test
    void what_is_for_knowledge_only_is_finished_and_is_taken_up_again_when_it_is_more() {
        judge("bedomning", "informativ");
        assertThat(holds("status = 'avslutad' and closed_on is not null and known_at is null"))
                .isTrue();

        judge("bedomning", "verksamhetsrelaterad");
        assertThat(holds("status = 'öppen' and closed_on is null and known_at is not null"))
                .isTrue();

        judge("bedomning", "");
        assertThat(holds("judgement is null and judged_at is null")).isTrue();
    }

    @Test
    void saving_without_judging_anew_keeps_when_it_was_judged() {
        judge("bedomning", "verksamhetsrelaterad");
        var judged = reports.row(administration, incident).get("judged_at");

        judge("allvarlighet", "låg");

        assertThat(reports.row(administration, incident))
                .containsEntry("judged_at", judged)
                .containsEntry("severity", "låg");
    }

    @Test
    void when_it_was_known_is_changed_only_with_a_reason_that_history_keeps() {
        judge("bedomning", "verksamhetsrelaterad");
        var earlier = reports.ago(9).toString();

        var refused = judge("kannedom", earlier, "leverantor", "Låsbolaget AB");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("Skäl till ändrad kännedom"))
                .isEqualTo("Kännedom var redan ifylld. Skriv varför tiden ändras.");
        assertThat(refused.html().expectFirst("#leverantor").val()).isEqualTo("Låsbolaget AB");

        judge("kannedom", earlier, "skal-till-andrad-kannedom", "Väktaren ringde samma natt.");
        assertThat(coordinator.open("/incidenter/1").says("Väktaren ringde samma natt."))
                .isTrue();

        var sameReason = judge("kannedom", reports.ago(8).toString());
        assertThat(sameReason.status()).isEqualTo(422);
    }

    @Test
    void the_register_asks_for_the_reason_too() {
        judge("bedomning", "verksamhetsrelaterad");

        var refused = coordinator.fillIn(
                coordinator.open("/incidenter/1/andra"),
                "kannedom",
                reports.ago(9).toString());

        assertThat(refused.problemAt("Skäl till ändrad kännedom")).contains("Skriv varför");
    }

    @Test
    void nobody_knows_in_the_future_and_before_it_happened_only_when_they_say_so_once_more() {
        var future = judge(
                "bedomning", "verksamhetsrelaterad", "kannedom", reports.ago(-3).toString());
        assertThat(future.problemAt("Kännedom")).startsWith("Kännedom ligger framåt i tiden");

        coordinator.fillIn(
                coordinator.open("/incidenter/1/andra"),
                "intraffade",
                reports.ago(6).toString());
        var early = judge(
                "bedomning", "verksamhetsrelaterad", "kannedom", reports.ago(7).toString());
        assertThat(early.problemAt("Kännedom")).contains("före det att incidenten inträffade");

        coordinator.fillIn(early, "stammer", "ja");
        assertThat(holds("known_at < occurred_at")).isTrue();
    }

    @Test
    void what_somebody_else_changed_meanwhile_loses_nothing_typed() {
        var opened = coordinator.open(page);
        judge("allvarlighet", "hög", "leverantor", "Låsbolaget AB");

        var clash = coordinator.fillIn(opened, "bedomning", "informativ", "leverantor", "Dörrbolaget AB");

        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.says("Någon annan har ändrat medan du skrev")).isTrue();
        assertThat(clash.says("nu står det ”Låsbolaget AB”, du har skrivit ”Dörrbolaget AB”"))
                .isTrue();
        assertThat(clash.html().expectFirst("#bedomning option[selected]").val())
                .isEqualTo("informativ");
        assertThat(clash.html().expectFirst("#allvarlighet option[selected]").val())
                .isEqualTo("hög");
        coordinator.fillIn(clash);
        assertThat(holds("judgement = 'informativ' and supplier = 'Dörrbolaget AB' and severity = 'hög'"))
                .isTrue();
    }

    @Test
    void likely_duplicates_are_of_the_same_kind_within_a_week_and_in_like_words() {
        reports.add(administration, "2", "Dörren till förrådet stod öppen", 20, "Typ", "behörighet");
        reports.add(administration, "3", "Dörren stod öppen", 20, "Typ", "förlust");
        reports.add(administration, "4", "Dörren stod öppen", 24 * 9, "Typ", "behörighet");
        reports.add(administration, "5", "Fel lön", 20, "Typ", "behörighet");

        assertThat(coordinator
                        .open(page)
                        .html()
                        .select("#lika ~ tbody th, table:has(#lika) th[scope=row]")
                        .eachText())
                .containsExactly("Dörren till förrådet stod öppen");
    }

    @Test
    void a_duplicate_is_listed_with_the_one_and_not_counted_by_itself() {
        var other = reports.add(
                administration,
                "2",
                "Dörren igen",
                4,
                "Bedömning",
                "verksamhetsrelaterad",
                "Personuppgiftsincident",
                "ja");
        judge("bedomning", "verksamhetsrelaterad");
        assertThat(figure("incidenter.verksamhetsrelaterade")).isEqualTo("2");

        coordinator.fillIn(coordinator.open("/incidentinkorg/" + other), "dubblett-av", "1");

        assertThat(figure("incidenter.verksamhetsrelaterade")).isEqualTo("1");
        assertThat(figure("incidenter.personuppgiftsincidenter")).isEqualTo("0");
        assertThat(coordinator
                        .open(page)
                        .html()
                        .select("table:has(#dubbletter) th[scope=row]")
                        .eachText())
                .containsExactly("Dörren igen");
        var link = coordinator
                .open("/incidenter/1")
                .html()
                .expectFirst("a[href*=dubblett-av]")
                .attr("href");
        assertThat(coordinator.open(link).rowHeadings()).containsExactly("Dörren igen");
    }

    private String figure(String name) {
        return tenancy.read(administration, () -> figures.find(name, LocalDate.now(clock)))
                .orElseThrow()
                .written();
    }

    @Test
    void a_duplicate_is_of_no_duplicate_and_never_of_itself() {
        var two = reports.add(administration, "2", "Dörren igen", 4, "Dubblett av", "1");
        reports.add(administration, "3", "Dörren en gång till", 3);

        assertThat(judge("dubblett-av", "1").problemAt("Dubblett av")).isNotEmpty();
        assertThat(judge("dubblett-av", "3").problemAt("Dubblett av")).startsWith("Den här har egna dubbletter");
        assertThat(coordinator
                        .fillIn(coordinator.open("/incidenter/3/andra"), "dubblett-av", "2")
                        .problemAt("Dubblett av"))
                .startsWith("Den rapporten är själv en dubblett");
        assertThat(reports.row(administration, two).get("same_as_id")).isEqualTo(incident);
    }

    @Test
    void the_page_asks_a_few_things_whatever_there_is() {
        reports.spam(administration, 0, 300);
        var spam = reports.add(administration, "S", "Faktura från okänd", 5, "Typ", "bluffmejl");

        assertThat(Statements.during(() -> coordinator.open("/incidentinkorg/" + spam)))
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void a_protection_officer_reads_but_does_not_judge() {
        var officer = visits.as(accounts.signedIn(administration, Role.PROTECTION_OFFICER));

        var read = officer.open(page);

        assertThat(read.heading()).isEqualTo("Dörren stod öppen");
        assertThat(read.html().select("main form")).isEmpty();
        assertThat(officer.send(page, "bedomning", "informativ").status()).isEqualTo(404);
    }
}
