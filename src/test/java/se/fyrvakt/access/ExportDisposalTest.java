package se.fyrvakt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.MovingClock;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** Exports go when the administration's rule says so, and only then; what is still needed stays. */
@ScreenTest
class ExportDisposalTest {

    private static final List<String> COLUMNS =
            List.of("Tillgång", "Konto", "Behörighet", "Uttag", "Uttagets fil", "Uttagets rad");

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    AdministrationRepository administrations;

    @Autowired
    History history;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    private int administration;

    @BeforeEach
    void four_exports_of_a_system() {
        administration = filled.administration();
        filled.asset(administration, "SYS-1", "Journalen");
        for (var day : List.of("2021-01-10", "2022-01-10", "2023-01-10", "2024-01-10")) {
            export("uttag", day, "ada");
        }
    }

    private void export(String source, String day, String account) {
        var line = "SYS-1;%s;läsa;%s;%s;1".formatted(account, day, source);
        assertThat(filled.readIn(administration, "behorigheter", 1, COLUMNS, line)
                        .faults())
                .isEmpty();
    }

    private void keptFor(String months) {
        filled.add(
                administration,
                "installningar",
                "Inställning",
                "månader som uttag av behörigheter sparas",
                "Värde",
                months,
                "Från",
                "2020-01-01");
    }

    /** The days of the exports that are left after it has run on that day. */
    private List<String> left(String day) {
        var clock = MovingClock.at(day + "T08:00:00Z");
        new ExportDisposal(administrations, history, tenancy, db, clock).run(administration);
        var exports = days("access_export");
        assertThat(days("access_row")).isEqualTo(exports);
        return exports;
    }

    private List<String> days(String table) {
        return tenancy.read(
                administration,
                () -> db.sql("select distinct source || ' ' || extracted_on from " + table + " order by 1")
                        .query(String.class)
                        .list());
    }

    @Test
    void nothing_goes_until_somebody_has_set_how_long_they_are_kept() {
        assertThat(left("2033-01-01")).hasSize(4);
    }

    @Test
    void what_is_older_than_is_set_goes_but_for_the_two_latest_of_each_source() {
        keptFor("24");
        export("annat", "2021-02-01", "bo");
        assertThat(left("2024-02-01")).containsExactly("annat 2021-02-01", "uttag 2023-01-10", "uttag 2024-01-10");
        assertThat(left("2033-01-01")).hasSize(3);
    }

    @Test
    void on_the_last_day_it_is_still_there() {
        keptFor("24");
        assertThat(left("2024-01-10")).contains("uttag 2022-01-10");
        assertThat(left("2024-01-11")).doesNotContain("uttag 2022-01-10");
    }

    @Test
    void what_shows_whether_a_removal_was_done_stays_until_it_was() {
        keptFor("12");
        filled.add(
                administration, "granskningar", "Namn", "Våren", "Börjar", "2022-01-01", "Klart senast", "2022-02-01");
        filled.add(
                administration,
                "granskningsrader",
                "Granskning",
                "Våren",
                "Löpnummer",
                "1",
                "Tillgång",
                "SYS-1",
                "Uttagets fil",
                "uttag",
                "Konto",
                "ada",
                "Behörighet",
                "läsa",
                "Beslut",
                "ta bort",
                "Beslutad",
                "2022-01-05");
        assertThat(left("2024-02-01")).containsExactly("uttag 2022-01-10", "uttag 2023-01-10", "uttag 2024-01-10");
        export("uttag", "2024-02-10", "bo");
        assertThat(left("2024-02-15")).containsExactly("uttag 2024-01-10", "uttag 2024-02-10");
    }

    @Test
    void history_says_what_went_and_how_much_but_not_whose() {
        keptFor("24");
        left("2024-02-01");
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        var told = coordinator.open("/historik?register=behorigheter").html();
        assertThat(told.select("ol.history > li > p").eachText())
                .filteredOn(line -> line.contains("gallrade"))
                .hasSize(2)
                .anyMatch(line -> line.contains("Fyrvakt gallrade Journalen, uttag, uttag 2021-01-10"));
        assertThat(told.text()).doesNotContain("ada");
        assertThat(coordinator.open("/behorighetslaget/uttag").says("Uttag äldre än 24 månader gallras"))
                .isTrue();
    }

    @Test
    void another_administrations_exports_are_its_own() {
        keptFor("24");
        int other = filled.administration();
        filled.asset(other, "SYS-1", "Journalen");
        var line = "SYS-1;ada;läsa;%s;uttag;1";
        for (var day : List.of("2021-01-10", "2022-01-10", "2023-01-10")) {
            filled.readIn(other, "behorigheter", 1, COLUMNS, line.formatted(day));
        }
        left("2024-02-01");
        assertThat(tenancy.read(
                        other,
                        () -> db.sql("select count(*) from access_row")
                                .query(Long.class)
                                .single()))
                .isEqualTo(3);
    }
}
