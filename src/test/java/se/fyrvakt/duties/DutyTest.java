package se.fyrvakt.duties;

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

/** What waits for whom, what ends it, and what can be said of it. */
@ScreenTest
class DutyTest {

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Duties duties;

    @Autowired
    Clock clock;

    private int administration;
    private LocalDate today;
    private SignedIn owner;
    private Browser coordinator;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        today = LocalDate.now(clock);
        owner = accounts.signedIn(administration, Role.OWNER);
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
    }

    private Browser as(SignedIn visitor) {
        return visits.as(visitor);
    }

    private List<String> waitingFor(SignedIn visitor) {
        return as(visitor).open("/").html().select(".duty h2").eachText();
    }

    private long measure(String number, LocalDate due, String responsible) {
        return filled.add(
                administration,
                "atgarder",
                "Nr",
                number,
                "Åtgärd",
                "Byt lås " + number,
                "Ansvarig",
                responsible,
                "Förfaller",
                due.toString(),
                "Status",
                "planerad");
    }

    @Test
    void one_duty_is_told_by_its_name_and_several_of_a_kind_by_their_number() {
        measure("1", today, owner.email());
        assertThat(waitingFor(owner)).containsExactly("Byt lås 1");
        measure("2", today.minusDays(3), owner.email());
        assertThat(waitingFor(owner)).containsExactly("2 åtgärder att göra");
        assertThat(as(owner).open("/").says("1 försenade, den äldsta 3 dagar sen"))
                .isTrue();
        assertThat(as(owner).open("/mina-uppgifter?slag=atgard").rowHeadings())
                .containsExactly("Byt lås 2", "Byt lås 1");
    }

    @Test
    void it_is_gone_when_the_fact_is_there() {
        var measure = measure("1", today, owner.email());
        var edit = coordinator.open("/atgarder/~" + measure + "/andra");
        coordinator.fillIn(edit, "status", "klar", "klar", today.toString());
        assertThat(waitingFor(owner)).isEmpty();
        assertThat(as(owner).open("/").says("Inget väntar på dig")).isTrue();
    }

    @Test
    void it_is_told_of_thirty_days_before_and_not_earlier() {
        measure("1", today.plusDays(30), owner.email());
        measure("2", today.plusDays(31), owner.email());
        assertThat(waitingFor(owner)).containsExactly("Byt lås 1");
    }

    @Test
    void how_early_it_is_told_of_is_a_setting() {
        measure("1", today.plusDays(60), owner.email());
        filled.add(
                administration,
                "installningar",
                "Inställning",
                "dagar före som en uppgift visas",
                "Värde",
                "60",
                "Från",
                today.toString());
        assertThat(waitingFor(owner)).containsExactly("Byt lås 1");
    }

    @Test
    void others_duties_are_not_mine() {
        measure("1", today, "nagon.annan@exempel.se");
        assertThat(waitingFor(owner)).isEmpty();
        assertThat(as(owner).open("/mina-uppgifter?slag=atgard").rowHeadings()).isEmpty();
    }

    @Test
    void what_nobody_is_named_for_is_the_coordinators() {
        filled.asset(administration, "SYS-1", "Ödets lek");
        assertThat(coordinator.open("/mina-uppgifter?slag=systemagare").rowHeadings())
                .containsExactly("Ödets lek");
        assertThat(waitingFor(owner)).isEmpty();
    }

    @Test
    void what_a_title_answers_for_is_whoever_holds_it() {
        filled.add(administration, "rollnamn", "Titel", "Låsmästare", "Behörighet", "ambassadör");
        filled.add(administration, "roller", "E-post", owner.email(), "Roll", "Låsmästare", "Omfattning", "FSK");
        measure("1", today, "låsmästare");
        assertThat(waitingFor(owner)).containsExactly("Byt lås 1");
    }

    @Test
    void when_somebody_leaves_their_duties_and_their_succession_are_the_coordinators() {
        filled.add(
                administration,
                "personer",
                "Anställnings-id",
                "A-1",
                "Förnamn",
                "Åsa",
                "Efternamn",
                "Öman",
                "E-post",
                "asa.oman@exempel.se",
                "Anställd från",
                "2020-01-01",
                "Anställd till",
                today.minusDays(1).toString());
        measure("1", today, "asa.oman@exempel.se");
        assertThat(coordinator.open("/mina-uppgifter?slag=atgard").rowHeadings())
                .containsExactly("Byt lås 1");
        assertThat(coordinator.open("/mina-uppgifter?slag=eftertradare").rowHeadings())
                .containsExactly("Åsa Öman");
    }

    @Test
    void a_deputy_has_the_duties_during_the_period_and_not_after() {
        var deputy = accounts.signedIn(administration, Role.MANAGER);
        measure("1", today, owner.email());
        deputised(deputy, today.minusDays(9), today.minusDays(1));
        assertThat(waitingFor(deputy)).isEmpty();
        deputised(deputy, today, today);
        assertThat(waitingFor(deputy)).containsExactly("Byt lås 1");
        assertThat(waitingFor(owner)).containsExactly("Byt lås 1");
    }

    private void deputised(SignedIn deputy, LocalDate from, LocalDate until) {
        filled.add(
                administration,
                "stallforetradare",
                "Person",
                owner.email(),
                "Ställföreträdare",
                deputy.email(),
                "Från",
                from.toString(),
                "Till",
                until.toString());
    }

    @Test
    void a_duty_is_put_off_with_a_reason_until_a_day_to_come() {
        var address = "/uppgifter/atgard/" + measure("1", today, owner.email());
        var until = today.plusDays(5).toString();
        assertThat(as(owner).send(address, DutyRemarkForm.UNTIL, until).problemAt("Vad vill du säga?"))
                .isEqualTo("Skriv varför du skjuter upp den.");
        assertThat(as(owner)
                        .send(address, DutyRemarkForm.WORDS, "Låsen är slut", DutyRemarkForm.UNTIL, today.toString())
                        .problemAt("Skjut upp till"))
                .isEqualTo("Välj en dag som inte har varit.");
        as(owner).send(address, DutyRemarkForm.WORDS, "Låsen är slut", DutyRemarkForm.UNTIL, until);
        assertThat(waitingFor(owner)).isEmpty();
    }

    @Test
    void when_the_day_is_moved_it_is_another_duty_and_no_longer_put_off() {
        var measure = measure("1", today, owner.email());
        as(owner)
                .send(
                        "/uppgifter/atgard/" + measure,
                        DutyRemarkForm.WORDS,
                        "Låsen är slut",
                        DutyRemarkForm.UNTIL,
                        today.plusDays(5).toString());
        var edit = coordinator.open("/atgarder/~" + measure + "/andra");
        coordinator.fillIn(edit, "forfaller", today.plusDays(2).toString());
        assertThat(waitingFor(owner)).containsExactly("Byt lås 1");
        assertThat(as(owner).open("/uppgifter/atgard/" + measure).says("Låsen är slut"))
                .isTrue();
    }

    @Test
    void something_can_be_said_without_putting_it_off() {
        var address = "/uppgifter/atgard/" + measure("1", today, owner.email());
        as(owner).send(address, DutyRemarkForm.WORDS, "Beställt på måndag");
        assertThat(waitingFor(owner)).containsExactly("Byt lås 1");
        assertThat(as(owner).open(address).says("Beställt på måndag")).isTrue();
    }

    @Test
    void a_kind_is_turned_off_for_oneself_and_stands_below() {
        measure("1", today, owner.email());
        as(owner).send(DutyPage.ADDRESS, "slag", "atgard", "visas", Showing.NEVER.word());
        assertThat(waitingFor(owner)).isEmpty();
        assertThat(as(owner).open("/").says("Åtgärder att göra: 1. Aldrig.")).isTrue();
        as(owner).send(DutyPage.ADDRESS, "slag", "atgard", "visas", Showing.DAILY.word());
        assertThat(waitingFor(owner)).containsExactly("Byt lås 1");
    }

    @Test
    void what_one_has_turned_off_others_still_see() {
        measure("1", today, "");
        as(owner).send(DutyPage.ADDRESS, "slag", "atgard", "visas", Showing.NEVER.word());
        assertThat(coordinator.open("/").html().select(".duty h2").eachText()).contains("Byt lås 1");
    }

    @Test
    void what_is_gathered_weekly_is_shown_on_mondays() {
        var monday = LocalDate.parse("2026-11-23");
        assertThat(monday.datesUntil(monday.plusWeeks(1)).filter(Showing.WEEKLY::isOn))
                .containsExactly(monday);
        measure("1", today, owner.email());
        as(owner).send(DutyPage.ADDRESS, "slag", "atgard", "visas", Showing.WEEKLY.word());
        assertThat(waitingFor(owner).isEmpty()).isEqualTo(!Showing.WEEKLY.isOn(today));
    }

    @Test
    void what_the_law_sets_a_time_for_is_never_turned_off() {
        var statutory = duties.all().stream().filter(Duty::isStatutory).toList();
        assertThat(statutory).isNotEmpty();
        assertThat(statutory).allMatch(duty -> new DutyGroup(duty, 1, 0, today, Showing.NEVER, 1).isShown(today));
        assertThat(coordinator.open(statutory.getFirst().address()).says("Hur ofta vill du se"))
                .isFalse();
    }

    @Test
    void nothing_is_said_of_others_duties() {
        var address = "/uppgifter/atgard/" + measure("1", today, "nagon.annan@exempel.se");
        assertThat(as(owner).send(address, DutyRemarkForm.WORDS, "Gör det inte").status())
                .isEqualTo(404);
        assertThat(as(owner).open(address).status()).isEqualTo(404);
    }

    @Test
    void what_is_mine_stands_under_my_responsibility_with_what_it_waits_for() {
        filled.asset(administration, "SYS-1", "Ödets lek", "Systemägare", owner.email());
        var page = as(owner).open(ResponsibilityPage.ADDRESS);
        assertThat(page.rowHeadings()).containsExactly("Ödets lek");
        assertThat(page.says("Klassa")).isTrue();
        assertThat(coordinator.open(ResponsibilityPage.ADDRESS).rowHeadings()).isEmpty();
    }

    @Test
    void a_manager_sees_what_waits_for_those_who_work_for_them_and_nobody_elses() {
        var manager = accounts.signedIn(administration, Role.MANAGER);
        filled.unit(administration, "BIB", "Biblioteket", "enhet", "");
        employed("asa.oman@exempel.se", "FSK");
        employed("bo.ek@exempel.se", "BIB");
        measure("1", today.minusDays(1), "asa.oman@exempel.se");
        measure("2", today, "utomstaende@exempel.se");
        var page = as(manager).open(StaffPage.ADDRESS);
        assertThat(page.rowHeadings()).contains("1 åtgärder att göra");
        assertThat(as(manager).open(StaffPage.ADDRESS + "?slag=atgard").rowHeadings())
                .containsExactly("Byt lås 1");
        assertThat(as(owner).open(StaffPage.ADDRESS).status()).isEqualTo(404);
    }

    private void employed(String email, String unit) {
        filled.add(
                administration,
                "personer",
                "Anställnings-id",
                email,
                "Förnamn",
                "Åsa",
                "Efternamn",
                "Öman",
                "E-post",
                email,
                "Enhet",
                unit);
    }

    @Test
    void all_kinds_are_shown_with_what_they_rest_on() {
        measure("1", today.minusDays(1), owner.email());
        var page = coordinator.open("/uppgifter");
        assertThat(page.rowHeadings()).contains("Gör åtgärden", "Klassa", "Skicka anmälan");
        assertThat(page.says("Beslutet om åtgärden.")).isTrue();
        assertThat(as(owner).open("/uppgifter").status()).isEqualTo(404);
    }

    @Test
    void the_page_asks_as_many_questions_however_many_duties() {
        measure("1", today, owner.email());
        var one = Statements.during(() -> as(owner).open("/")).size();
        for (int i = 2; i < 30; i++) {
            measure("" + i, today, owner.email());
        }
        assertThat(Statements.during(() -> as(owner).open("/")).size()).isLessThanOrEqualTo(one);
    }
}
