package se.fyrvakt.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** Activities recur by a rule; one time of theirs can be moved or done without the others. */
@ScreenTest
class RecurrenceTest {

    @Autowired
    Filled filled;

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
    private int year;
    private SignedIn owner;
    private Browser coordinator;
    private Browser employee;

    @BeforeEach
    void somebody_who_does_it() {
        administration = filled.administration();
        year = LocalDate.now(clock).getYear();
        owner = accounts.signedIn(administration, Role.EMPLOYEE);
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        employee = visits.as(owner);
    }

    private long activity(String rule, String... more) {
        var cells = new ArrayList<>(List.of("Aktivitet", "Nätverksträff", "Årshjul", "APT", "Månad", "1"));
        cells.addAll(List.of("Upprepas", rule, "Upprepas från", year + "-01-01", "Ansvarig", owner.email()));
        cells.addAll(List.of(more));
        return filled.add(administration, "aktiviteter", cells.toArray(String[]::new));
    }

    private static List<String> times(Screen page) {
        return page.html().select("tbody tr:has(td)").stream()
                .map(row -> row.expectFirst("th").text() + ": "
                        + row.expectFirst(".status").text())
                .toList();
    }

    private List<LocalDate> days(String rule, LocalDate begins, LocalDate first, LocalDate last) {
        return tenancy.read(
                administration,
                () -> db.sql("select d from days_by_rule(:rule, :begins, :first, :last) d")
                        .param("rule", rule)
                        .param("begins", begins)
                        .param("first", first)
                        .param("last", last)
                        .query(LocalDate.class)
                        .list());
    }

    @Test
    void rules_give_the_days_that_another_calendar_gives() {
        var random = new Random(5545);
        for (int i = 0; i < 400; i++) {
            var rule = rule(random);
            var begins = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(700));
            var last = begins.plusYears(3);
            var expected = new Recur<LocalDate>(rule + ";WKST=MO")
                    .getDates(begins, begins, last.plusDays(1)).stream()
                            .filter(day -> !day.isAfter(last))
                            .sorted()
                            .toList();
            assertThat(days(rule, begins, begins, last))
                    .as(rule + " from " + begins)
                    .isEqualTo(expected);
        }
    }

    private static String rule(Random random) {
        var every = random.nextBoolean() ? "" : ";INTERVAL=" + (1 + random.nextInt(5));
        var months = ";BYMONTH=" + some(random, "1", "2", "3", "6", "9", "12");
        var monthDays = ";BYMONTHDAY=" + some(random, "1", "15", "29", "31", "-1", "-3");
        var weekdays = ";BYDAY=" + some(random, "MO", "TU", "WE", "TH", "FR", "SU");
        var ordinals = ";BYDAY=" + some(random, "1MO", "2TU", "-1FR", "5WE", "-2SU");
        return switch (random.nextInt(8)) {
            case 0 -> "FREQ=WEEKLY" + every;
            case 1 -> "FREQ=WEEKLY" + every + weekdays;
            case 2 -> "FREQ=MONTHLY" + every + monthDays;
            case 3 -> "FREQ=MONTHLY" + every + ordinals;
            case 4 -> "FREQ=MONTHLY" + every + weekdays + monthDays;
            case 5 -> "FREQ=YEARLY" + every + months + monthDays;
            case 6 -> "FREQ=YEARLY" + every + months + ordinals;
            default -> "FREQ=MONTHLY" + every + months + monthDays;
        };
    }

    private static String some(Random random, String... all) {
        var some = List.of(all).stream().filter(each -> random.nextInt(3) == 0).collect(Collectors.joining(","));
        return some.isEmpty() ? all[random.nextInt(all.length)] : some;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "varannan vecka",
                "FREQ=DAILY",
                "FREQ=WEEKLY;BYDAY=2MO",
                "FREQ=WEEKLY;BYMONTH=3",
                "FREQ=YEARLY;BYDAY=MO",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=MONTHLY;INTERVAL=2;INTERVAL=3",
                "FREQ=MONTHLY;COUNT=3"
            })
    void what_is_no_rule_is_told_with_one_that_is(String typed) {
        var page = coordinator.fillIn(
                coordinator.open("/aktiviteter/ny"),
                "aktivitet",
                "Träff",
                "arshjul",
                "APT",
                "manad",
                "1",
                "upprepas",
                typed,
                "upprepas-fran",
                "2031-01-01");
        assertThat(page.problemAt("Upprepas")).contains("ingen regel som Fyrvakt kan", "FREQ=MONTHLY;BYDAY=2TU");
    }

    @Test
    void a_rule_needs_a_first_day() {
        var page = coordinator.fillIn(
                coordinator.open("/aktiviteter/ny"),
                "aktivitet",
                "Träff",
                "arshjul",
                "APT",
                "manad",
                "1",
                "upprepas",
                "FREQ=WEEKLY");
        assertThat(page.problemAt("Upprepas från")).contains("Fyll i från när den gäller");
    }

    @Test
    void each_time_stands_in_its_month_of_the_wheel() {
        activity("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15");
        var page = coordinator.open("/arshjul?dag=" + year + "-05-01");
        assertThat(page.html().select("tbody tr:has(td)")).hasSize(4);
        assertThat(times(page).stream()
                        .filter(each -> each.contains("Nätverksträff"))
                        .toList())
                .containsExactly(
                        "Nätverksträff 15 januari %d: försenad".formatted(year),
                        "Nätverksträff 15 april %d: försenad".formatted(year),
                        "Nätverksträff 15 juli %d: planerad".formatted(year),
                        "Nätverksträff 15 oktober %d: planerad".formatted(year));
    }

    @Test
    void moving_one_time_leaves_the_rule_and_the_others() {
        var activity = activity("FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15");
        var next = year + 1;
        var page = employee.send(
                "/arshjul/" + activity + "/flytta", "tillfalle", next + "-07-15", "till", next + "-08-20");

        assertThat(page.says("Sparat.")).isTrue();
        assertThat(page.html().select("tbody th").eachText())
                .hasSize(4)
                .contains("15 januari " + next, "20 augusti %d, flyttad från 15 juli %d".formatted(next, next));
        assertThat(coordinator.open("/tillfallen").says("Nätverksträff")).isTrue();

        var back = employee.send("/arshjul/" + activity + "/flytta", "tillfalle", next + "-07-15", "till", "");
        assertThat(back.html().select("tbody th").eachText()).contains("15 juli " + next);
    }

    @Test
    void a_day_that_is_none_is_told_where_it_is_typed() {
        var activity = activity("FREQ=MONTHLY;BYMONTHDAY=15");
        var page =
                employee.send("/arshjul/" + activity + "/flytta", "tillfalle", year + 1 + "-07-15", "till", "i höst");
        assertThat(page.problemAt("Flytta till")).isNotBlank();

        var far = employee.send(
                "/arshjul/" + activity + "/flytta", "tillfalle", year + 1 + "-07-15", "till", year + 3 + "-01-01");
        assertThat(far.problemAt("Flytta till")).contains("högst ett år");
    }

    @Test
    void what_is_done_is_that_time_and_the_next_waits() {
        var activity = activity("FREQ=YEARLY;BYMONTH=1,12;BYMONTHDAY=1");
        assertThat(employee.open("/").says("Gör aktiviteten")).isTrue();

        employee.send("/arshjul/" + activity + "/gjord", "tillfalle", year + "-01-01");

        assertThat(times(employee.open("/arshjul/" + activity)))
                .hasSize(4)
                .contains("1 januari %d: gjord".formatted(year))
                .filteredOn(each -> each.endsWith("gjord"))
                .hasSize(1);
        assertThat(employee.send("/arshjul/" + activity + "/gjord", "tillfalle", year + "-01-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoever_is_responsible_does_it_from_idag_without_any_role() {
        var activity = filled.add(
                administration,
                "aktiviteter",
                "Aktivitet",
                "Övning",
                "Årshjul",
                "APT",
                "Månad",
                "1",
                "Ansvarig",
                owner.email());
        var page = employee.open("/arshjul/" + activity);
        assertThat(page.html().expectFirst(".lead").text()).isEqualTo("Varje år i januari, årshjulet APT.");

        var after = employee.send("/arshjul/" + activity + "/gjord");

        assertThat(times(after)).containsExactly("När som helst i januari: gjord", "När som helst i januari: planerad");
        assertThat(employee.open("/").says("Gör aktiviteten")).isFalse();
    }

    @Test
    void somebody_elses_activity_is_not_there() {
        var activity = activity("FREQ=WEEKLY");
        var other = visits.as(accounts.signedIn(administration, Role.EMPLOYEE));
        var elsewhere = visits.as(accounts.signedIn(filled.administration(), Role.COORDINATOR));
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER));
        for (var who : List.of(other, elsewhere)) {
            assertThat(who.open("/arshjul/" + activity).status()).isEqualTo(404);
        }
        assertThat(manager.open("/arshjul/" + activity).html().select("main form"))
                .isEmpty();
        assertThat(manager.send("/arshjul/" + activity + "/flytta", "till", year + 1 + "-01-01")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=WEEKLY;BYDAY=MO,TH                | varje vecka, måndagen och torsdagen
                    FREQ=MONTHLY;BYDAY=2TU                 | varje månad, andra tisdagen
                    FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1  | varannan månad, sista dagen
                    FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15  | varje år i mars och september, den 15
                    FREQ=WEEKLY;INTERVAL=6                 | var 6:e vecka
                    FREQ=MONTHLY;BYDAY=-1FR                | varje månad, sista fredagen
                    """)
    void a_rule_is_told_in_words(String rule, String words) {
        assertThat(RuleWords.of(rule)).isEqualTo(words);
    }
}
