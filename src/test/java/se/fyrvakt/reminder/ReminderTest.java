package se.fyrvakt.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.MovingClock;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.duties.DutyReceivers;
import se.fyrvakt.identity.AccountVisitors;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.mail.Post;
import se.fyrvakt.mail.Told;
import se.fyrvakt.register.Filled;

/** Nobody has to remember to look in Idag: what is new there is told, once. */
@ScreenTest
class ReminderTest {

    @Autowired
    AdministrationRepository administrations;

    @Autowired
    AccountVisitors visitors;

    @Autowired
    DutyReceivers receivers;

    @Autowired
    ReminderRepository repository;

    @Autowired
    Post post;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Filled filled;

    @Autowired
    Told told;

    @Autowired
    Visits visits;

    /** A Thursday. */
    private final MovingClock clock = MovingClock.at("2026-11-26T07:00:00Z");

    private int administration;
    private SignedIn owner;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        owner = accounts.signedIn(administration, Role.EMPLOYEE);
    }

    private void measure(String number, String due, String responsible) {
        filled.add(
                administration,
                "atgarder",
                "Nr",
                number,
                "Åtgärd",
                "Byt hemliga lås",
                "Förfaller",
                due,
                "Ansvarig",
                responsible);
    }

    private void morning() {
        new Reminders(administrations, visitors, receivers, repository, post, tenancy, clock).run(administration);
    }

    private void nextMorning() {
        clock.move(Duration.ofDays(1));
        morning();
    }

    private List<String> told() {
        return told.all(administration);
    }

    private String toldOf(SignedIn who, int number) {
        return who.email() + ": Nytt i Idag: " + number + (number == 1 ? " uppgift" : " uppgifter");
    }

    @Test
    void what_is_new_is_told_once_and_again_when_it_is_late() {
        measure("1", "2026-11-28", owner.email());
        measure("2", "2026-12-20", owner.email());
        measure("3", "2027-11-20", owner.email());
        morning();
        assertThat(told()).containsExactly(toldOf(owner, 2));
        nextMorning();
        nextMorning();
        assertThat(told()).hasSize(1);
        nextMorning();
        assertThat(told()).containsExactly(toldOf(owner, 2), toldOf(owner, 1));
        nextMorning();
        assertThat(told()).hasSize(2);
    }

    @Test
    void a_day_is_told_of_once_however_many_instances_look() {
        measure("1", "2026-11-28", owner.email());
        morning();
        measure("2", "2026-11-28", owner.email());
        morning();
        assertThat(told()).containsExactly(toldOf(owner, 1));
    }

    @Test
    void what_leaves_says_nothing_of_what_it_is_about() {
        measure("1", "2026-11-20", owner.email());
        morning();
        var read = visits.as(owner).open("/meddelanden");
        assertThat(told.outbox(administration)).doesNotContain("lås");
        assertThat(read.says("Nytt i Idag")).isTrue();
        assertThat(read.says("lås")).isFalse();
        assertThat(read.says("Gör åtgärden, försenad")).isTrue();
    }

    @Test
    void a_deputy_is_told_during_the_period() {
        var deputy = accounts.signedIn(administration, Role.EMPLOYEE);
        filled.add(
                administration,
                "stallforetradare",
                "Person",
                owner.email(),
                "Ställföreträdare",
                deputy.email(),
                "Från",
                "2026-11-27",
                "Till",
                "2026-11-30");
        measure("1", "2026-12-20", owner.email());
        morning();
        assertThat(told()).containsExactly(toldOf(owner, 1));
        nextMorning();
        assertThat(told()).containsExactly(toldOf(owner, 1), toldOf(deputy, 1));
    }

    @Test
    void what_nobody_is_named_for_is_told_to_whoever_takes_over() {
        filled.add(administration, "rollnamn", "Titel", "ISAM", "Behörighet", Role.COORDINATOR.label());
        filled.add(administration, "roller", "E-post", owner.email(), "Roll", "ISAM", "Omfattning", "HÄ");
        measure("1", "2026-12-20", "");
        measure("2", "2026-12-20", "ISAM");
        measure("3", "2026-12-20", "nagon.utan.konto@exempel.se");
        morning();
        assertThat(told()).containsExactly(toldOf(owner, 2));
    }

    @Test
    void what_somebody_does_not_want_to_see_they_are_not_told_of() {
        measure("1", "2026-12-20", owner.email());
        for (var showing : List.of("aldrig", "mandagar")) {
            visits.as(owner).send("/mina-uppgifter", "slag", "atgard", "visas", showing);
            nextMorning();
            assertThat(told()).as(showing).isEmpty();
        }
        var monday = new ArrayList<String>();
        for (int day = 0; day < 3; day++) {
            nextMorning();
            monday.addAll(told());
        }
        assertThat(monday).containsOnly(toldOf(owner, 1));
    }
}
