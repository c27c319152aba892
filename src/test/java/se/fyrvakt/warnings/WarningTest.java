package se.fyrvakt.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.MovingClock;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.mail.Post;
import se.fyrvakt.mail.Told;
import se.fyrvakt.notification.Notifications;
import se.fyrvakt.register.Filled;
import se.fyrvakt.settings.SettingRepository;
import se.fyrvakt.settings.WordingRepository;

/** No statutory clock runs out unseen: people are warned in order until somebody takes it. */
@ScreenTest
class WarningTest {

    private static final String ANNA = "anna@exempel.se";
    private static final String BO = "bo@exempel.se";

    @Autowired
    AdministrationRepository administrations;

    @Autowired
    WarningRepository repository;

    @Autowired
    ContactRepository contacts;

    @Autowired
    SettingRepository settings;

    @Autowired
    WordingRepository wordings;

    @Autowired
    Post post;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Autowired
    Notifications notifications;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Filled filled;

    @Autowired
    Told told;

    @Autowired
    Visits visits;

    /** Twelve hours before a step that is due at 18 in Stockholm. */
    private final MovingClock clock = MovingClock.at("2026-10-24T04:00:00Z");

    private int administration;
    private SignedIn coordinator;
    private String step = "";
    private SignedIn deputy;

    @BeforeEach
    void begin() {
        administration = notifications.administration();
        coordinator = accounts.signedIn(administration, Role.COORDINATOR);
        deputy = accounts.signedIn(administration, Role.EMPLOYEE);
        step = notifications.step(administration, coordinator).replaceAll("\\D", "");
    }

    private void receiver(int place, String who, String... more) {
        var cells = new ArrayList<>(List.of("Ordning", "" + place, "Vem", who, "Från", "2026-01-01"));
        cells.addAll(List.of(more));
        filled.add(administration, "larmmottagare", cells.toArray(String[]::new));
    }

    private void look() {
        new Warnings(administrations, repository, contacts, settings, wordings, post, tenancy, clock)
                .run(administration);
    }

    private void after(Duration time) {
        clock.move(time);
        look();
    }

    /** Who has been told, in order, without the case's number. */
    private List<String> warned() {
        return told.all(administration).stream()
                .map(each -> each.replaceAll(": 2026-.*", ""))
                .toList();
    }

    @Test
    void the_first_in_order_is_warned_once_and_the_next_when_nobody_takes_it() {
        receiver(1, ANNA, "Ställföreträdare", deputy.email());
        receiver(2, BO);
        look();
        after(Duration.ofMinutes(29));
        assertThat(warned()).containsExactly(ANNA + ": Högst 12 timmar till frist");
        after(Duration.ofMinutes(1));
        after(Duration.ofMinutes(30));
        after(Duration.ofMinutes(30));
        assertThat(warned()).extracting(each -> each.split(":")[0]).containsExactly(ANNA, deputy.email(), BO);
    }

    @Test
    void each_time_warns_anew_and_what_began_late_skips_the_times_that_have_been() {
        receiver(1, ANNA);
        after(Duration.ofHours(7));
        assertThat(warned()).containsExactly(ANNA + ": Högst 6 timmar till frist");
        after(Duration.ofHours(3));
        after(Duration.ofHours(1));
        after(Duration.ofHours(1));
        after(Duration.ofHours(1));
        assertThat(warned())
                .containsExactly(
                        ANNA + ": Högst 6 timmar till frist",
                        ANNA + ": Högst 2 timmar till frist",
                        ANNA + ": Högst 1 timme till frist",
                        ANNA + ": Frist har passerat");
    }

    @Test
    void the_times_are_the_administrations_own() {
        receiver(1, ANNA);
        filled.add(
                administration,
                "texter",
                "Text för",
                "timmar före en frist då larm går",
                "Ord",
                "20 och 3",
                "Från",
                "2026-01-01");
        look();
        after(Duration.ofHours(9));
        assertThat(warned())
                .containsExactly(ANNA + ": Högst 20 timmar till frist", ANNA + ": Högst 3 timmar till frist");
    }

    @Test
    void one_click_stops_it_and_whoever_took_it_is_reminded() {
        receiver(1, ANNA);
        receiver(2, deputy.email());
        receiver(3, BO);
        look();
        after(Duration.ofMinutes(30));
        var browser = visits.as(deputy);
        var button = browser.open("/meddelanden").html().expectFirst("form[action$=/tar]");
        assertThat(browser.send(button.attr("action")).status()).isEqualTo(200);
        after(Duration.ofHours(2));
        after(Duration.ofHours(4));
        after(Duration.ofHours(1));
        assertThat(warned())
                .containsExactly(
                        ANNA + ": Högst 12 timmar till frist",
                        deputy.email() + ": Högst 12 timmar till frist",
                        deputy.email() + ": Högst 6 timmar till frist");
        after(Duration.ofHours(5));
        after(Duration.ofMinutes(30));
        assertThat(warned())
                .contains(deputy.email() + ": Frist har passerat", ANNA + ": Frist har passerat")
                .doesNotContain(BO + ": Frist har passerat");
    }

    @Test
    void whoever_was_not_warned_cannot_take_it() {
        receiver(1, ANNA);
        look();
        assertThat(visits.as(deputy).send("/frister/" + step + "/tar").status()).isEqualTo(404);
        var page = visits.as(coordinator).send("/frister/" + step + "/tar");
        assertThat(page.address()).startsWith("/frister");
        assertThat(page.html().select("form[action$=/tar]")).isEmpty();
    }

    @Test
    void a_moved_time_begins_anew() {
        receiver(1, ANNA);
        look();
        visits.as(coordinator).send("/frister/" + step + "/tar");
        tenancy.write(
                administration,
                () -> db.sql(
                                "update notification_step set due_at = due_at + interval '2 hours' where due_at is not null")
                        .update());
        after(Duration.ofHours(2));
        assertThat(warned())
                .containsExactly(ANNA + ": Högst 12 timmar till frist", ANNA + ": Högst 12 timmar till frist");
    }

    @Test
    void what_has_been_sent_warns_nobody() {
        receiver(1, ANNA);
        tenancy.write(
                administration,
                () -> db.sql("update notification_step set state = 'skickad', sent_at = due_at")
                        .update());
        look();
        assertThat(warned()).isEmpty();
    }

    @Test
    void for_somebody_away_the_deputy_is_warned_and_a_role_is_whoever_has_it() {
        filled.add(administration, "rollnamn", "Titel", "jourhavande", "Behörighet", "chef");
        filled.add(
                administration,
                "roller",
                "E-post",
                BO,
                "Roll",
                "jourhavande",
                "Omfattning",
                "HÄ",
                "Från",
                "2026-01-01");
        receiver(1, ANNA, "Borta till", "2026-10-31", "Ställföreträdare", "jourhavande");
        look();
        assertThat(warned()).containsExactly(BO + ": Högst 12 timmar till frist");
    }

    @Test
    void without_a_list_the_coordinators_are_warned() {
        filled.add(administration, "rollnamn", "Titel", "beredskap", "Behörighet", Role.COORDINATOR.label());
        filled.add(
                administration, "roller", "E-post", BO, "Roll", "beredskap", "Omfattning", "HÄ", "Från", "2026-01-01");
        look();
        assertThat(warned()).containsExactly(BO + ": Högst 12 timmar till frist");
    }

    @Test
    void what_leaves_the_program_says_nothing_of_what_has_happened() {
        receiver(1, ANNA);
        look();
        assertThat(told.outbox(administration))
                .contains(ANNA)
                .doesNotContain("Läckan")
                .doesNotContain("läckt");
    }

    @Test
    void the_call_list_on_paper_shows_those_who_are_warned_in_the_same_order() {
        receiver(2, BO, "Telefon", "070-2");
        receiver(1, ANNA, "Telefon", "070-1", "Ställföreträdare", deputy.email());
        assertThat(visits.as(coordinator)
                        .open("/frister")
                        .html()
                        .select("#ringlista ~ ol li")
                        .eachText())
                .containsExactly(ANNA + ", 070-1", deputy.email(), BO + ", 070-2");
    }
}
