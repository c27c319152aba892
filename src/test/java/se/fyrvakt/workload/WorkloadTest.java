package se.fyrvakt.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.MovingClock;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.duties.ComingDuties;
import se.fyrvakt.identity.AccountVisitors;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Filled;
import se.fyrvakt.settings.SettingRepository;

/** The coordinator's hours are planned against what there is to do. */
@ScreenTest
class WorkloadTest {

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AccountVisitors visitors;

    @Autowired
    WorkloadRepository hours;

    @Autowired
    ComingDuties duties;

    @Autowired
    SettingRepository settings;

    @Autowired
    Visits visits;

    @Autowired
    Tenancy tenancy;

    /** The Wednesday of week 10. */
    private final MovingClock clock = MovingClock.at("2026-03-04T08:00:00Z");

    private int administration;
    private SignedIn owner;

    @BeforeEach
    void ten_hours_a_week() {
        administration = filled.administration();
        owner = accounts.signedIn(administration, Role.MANAGEMENT);
        filled.add(
                administration,
                "arbetstid",
                "E-post",
                owner.email(),
                "Roll",
                "samordnare",
                "Timmar per vecka",
                "10",
                "Från",
                "2026-01-01",
                "Till",
                "2026-12-31");
    }

    private YearLoad load(int year) {
        return tenancy.read(administration, () -> {
            Visitor visitor = visitors.of(administration, owner.account()).orElseThrow();
            return new Workload(hours, duties, settings, clock).of(visitor, year);
        });
    }

    private WeekLoad week(int number) {
        return load(2026).weeks().get(number - 1);
    }

    private void activity(String text, int month, String hours) {
        filled.add(
                administration,
                "aktiviteter",
                "Aktivitet",
                text,
                "Årshjul",
                "informationssäkerhet",
                "Månad",
                String.valueOf(month),
                "Ansvarig",
                owner.email(),
                "Timmar",
                hours);
    }

    private void measure(String number, String due) {
        filled.add(
                administration,
                "atgarder",
                "Nr",
                number,
                "Åtgärd",
                "Byt lås",
                "Förfaller",
                due,
                "Ansvarig",
                owner.email());
    }

    private void estimate(String kind, int minutes) {
        filled.add(
                administration,
                "tidsuppskattningar",
                "Slag",
                kind,
                "Minuter",
                String.valueOf(minutes),
                "Från",
                "2026-01-01");
    }

    @Test
    void a_week_has_the_hours_set_aside_without_the_days_away() {
        filled.add(administration, "franvaro", "Person", owner.email(), "Från", "2026-03-16", "Till", "2026-03-24");

        assertThat(load(2026).weeks()).hasSize(53);
        assertThat(week(11).available()).isCloseTo(10, within(0.01));
        assertThat(week(12).available()).isZero();
        assertThat(week(13).available()).isCloseTo(6, within(0.01));
        assertThat(week(1).available()).as("from Thursday 1 January").isCloseTo(4, within(0.01));
        assertThat(week(53).available()).as("to Thursday 31 December").isCloseTo(8, within(0.01));
    }

    @Test
    void the_hours_of_an_activity_are_spread_over_its_month() {
        activity("Nätverksträff", 6, "10");

        assertThat(week(22).needed()).isZero();
        assertThat(week(23).needed()).isCloseTo(2, within(0.01));
        assertThat(week(27).needed()).isCloseTo(2, within(0.01));
        assertThat(load(2026).neededHours()).isCloseTo(10, within(0.01));
        assertThat(load(2025).neededHours()).as("every year").isCloseTo(10, within(0.01));
    }

    @Test
    void a_duty_takes_what_its_kind_is_reckoned_to_and_else_the_standard() {
        measure("1", "2026-05-01");
        assertThat(load(2026).neededHours()).isCloseTo(0.5, within(0.01));
        estimate("Gör åtgärden", 240);
        assertThat(load(2026).neededHours()).isCloseTo(4, within(0.01));
        assertThat(load(2025).neededHours()).isZero();
    }

    @Test
    void what_is_late_is_needed_within_four_weeks() {
        estimate("Gör åtgärden", 240);
        measure("1", "2026-02-01");
        for (int week = 10; week < 14; week++) {
            assertThat(week(week).needed()).isCloseTo(1, within(0.01));
        }
        assertThat(week(14).needed()).isZero();
    }

    @Test
    void what_is_late_at_the_end_of_the_year_is_needed_within_it() {
        clock.move(java.time.Duration.ofDays(295));
        estimate("Gör åtgärden", 240);
        measure("1", "2026-02-01");
        assertThat(load(2026).neededHours()).isCloseTo(4, within(0.01));
        assertThat(week(53).needed()).isCloseTo(2, within(0.01));
    }

    @Test
    void what_there_is_no_time_for_by_its_day_does_not_fit_and_what_it_takes_is_said() {
        estimate("Gör åtgärden", 20 * 60);
        measure("1", "2026-03-08");
        measure("2", "2026-03-22");
        assertThat(load(2026).unfit()).extracting(Work::due).containsExactly(LocalDate.parse("2026-03-08"));
        assertThat(load(2026).moreHoursAWeek()).isEqualTo(10);
        measure("3", "2026-12-01");
        assertThat(load(2026).unfit()).hasSize(1);
    }

    @Test
    void with_the_hours_that_are_said_to_be_missing_everything_fits() {
        estimate("Gör åtgärden", 25 * 60);
        for (int i = 1; i <= 5; i++) {
            measure("" + i, LocalDate.parse("2026-03-10").plusWeeks(i).toString());
        }
        var more = load(2026).moreHoursAWeek();
        assertThat(load(2026).unfit()).isNotEmpty();
        filled.add(
                administration,
                "arbetstid",
                "E-post",
                owner.email(),
                "Roll",
                "mer",
                "Timmar per vecka",
                String.valueOf(more));
        assertThat(load(2026).unfit()).isEmpty();
        assertThat(load(2026).moreHoursAWeek()).isZero();
    }

    @Test
    void time_is_noted_by_a_choice_and_a_press() {
        var page = visits.as(owner).send("/tid", "vad", "Möten", "minuter", "60");
        visits.as(owner).send("/tid", "vad", "Möten", "minuter", "30");

        assertThat(page.says("Sparat.")).isTrue();
        assertThat(visits.as(owner)
                        .open("/tid")
                        .html()
                        .select("table:has(#noterat) tbody tr")
                        .eachText())
                .containsExactly("Möten 1,5");
        for (var wrong : List.of("0", "1441", "x", "")) {
            assertThat(visits.as(owner)
                            .send("/tid", "vad", "Möten", "minuter", wrong)
                            .says("Sparat."))
                    .as(wrong)
                    .isFalse();
        }
        var other = accounts.signedIn(administration, Role.MANAGEMENT);
        assertThat(visits.as(other).open("/tid").says("Noterat i år")).isFalse();
    }

    @Test
    void three_notes_say_more_than_the_estimate() {
        estimate("Gör åtgärden", 240);
        measure("1", "2026-05-01");
        for (var minutes : List.of("60", "90", "600")) {
            filled.add(
                    administration,
                    "noterad-tid",
                    "Person",
                    owner.email(),
                    "Dag",
                    "2026-02-01",
                    "Löpnummer",
                    minutes,
                    "Vad",
                    "Gör åtgärden",
                    "Minuter",
                    minutes);
        }
        assertThat(load(2026).neededHours()).isCloseTo(1.5, within(0.01));
    }

    @Test
    void a_year_is_reckoned_with_as_many_statements_however_much_there_is() {
        measure("1", "2026-05-01");
        var few = Statements.during(() -> load(2026)).size();
        for (int i = 2; i < 30; i++) {
            measure("" + i, "2026-05-01");
            activity("A" + i, 4, "1");
        }
        assertThat(Statements.during(() -> load(2026))).hasSize(few);
    }
}
