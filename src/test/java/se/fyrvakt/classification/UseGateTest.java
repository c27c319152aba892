package se.fyrvakt.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** No person puts a planned asset in use before it is classified, or excepted; a file may say that somebody has. */
@ScreenTest
class UseGateTest {

    private static final String REFUSED =
            "SYS-1 är inte klassad. Klassa den innan den tas i bruk, eller be förvaltningens chef besluta om ett undantag.";

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    FigureRepository figures;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private int administration;
    private LocalDate today;
    private Browser coordinator;
    private long asset;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        today = LocalDate.now(clock);
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        asset = filled.asset(administration, "SYS-1", "Journalen", "Tagen i bruk", "2035-01-01");
    }

    private Screen put(String day) {
        var form = coordinator.open("/tillgangar/SYS-1/andra");
        return coordinator.fillIn(form, "tagen-i-bruk", day);
    }

    private @Nullable LocalDate inUse() {
        return tenancy.read(
                administration,
                () -> db.sql("select in_use_on from asset where asset_id = 'SYS-1'")
                        .query((found, n) ->
                                java.util.Optional.ofNullable(found.getObject("in_use_on", LocalDate.class)))
                        .single()
                        .orElse(null));
    }

    private void classified(String asset, LocalDate decided, LocalDate lastDay) {
        filled.add(
                administration,
                "klassningar",
                "Tillgång",
                asset,
                "Klassad",
                decided.toString(),
                "Konfidentialitet",
                "2",
                "Giltig till",
                lastDay.toString());
    }

    @Test
    void an_unclassified_asset_is_not_put_in_use() {
        for (var day : List.of(today.toString(), today.minusDays(1).toString(), "")) {
            assertThat(put(day).problemAt("Tagen i bruk")).as(day).isEqualTo(REFUSED);
        }
        assertThat(inUse()).isEqualTo("2035-01-01");
    }

    @Test
    void nor_is_it_among_many() {
        var answer = coordinator.send(
                "/tillgangar/flera", "rad", String.valueOf(asset), "kolumn", "tagen-i-bruk", "varde", today.toString());
        assertThat(answer.html().text()).contains(REFUSED);
        assertThat(inUse()).isEqualTo("2035-01-01");
    }

    @Test
    void the_day_can_be_moved_to_another_to_come() {
        put(today.plusDays(1).toString());
        assertThat(inUse()).isEqualTo(today.plusDays(1));
    }

    @Test
    void a_valid_classification_opens_the_gate_and_an_expired_one_does_not() {
        classified("SYS-1", today.minusDays(100), today.minusDays(1));
        assertThat(put(today.toString()).problemAt("Tagen i bruk")).isEqualTo(REFUSED);
        classified("SYS-1", today.minusDays(10), today);
        put(today.toString());
        assertThat(inUse()).isEqualTo(today);
    }

    @Test
    void so_does_that_of_all_information_it_carries() {
        for (var id : List.of("INF-1", "INF-2")) {
            filled.add(administration, "tillgangar", "Id", id, "Namn", id, "Typ", "informationsmängd");
            filled.add(administration, "beroenden", "Tillgång", "SYS-1", "Bär", id);
        }
        classified("INF-1", today, today);
        assertThat(put(today.toString()).problemAt("Tagen i bruk")).isEqualTo(REFUSED);
        classified("INF-2", today, today);
        put(today.toString());
        assertThat(inUse()).isEqualTo(today);
    }

    @Test
    void the_directors_exception_opens_it_through_its_last_day() {
        excepted(today.minusDays(9), today.minusDays(1));
        assertThat(put(today.toString()).problemAt("Tagen i bruk")).isEqualTo(REFUSED);
        excepted(today, today);
        put(today.toString());
        assertThat(inUse()).isEqualTo(today);
    }

    private void excepted(LocalDate decided, LocalDate last) {
        var director = visits.as(accounts.signedIn(administration, Role.DIRECTOR));
        var saved = director.fillIn(
                director.open("/klassningsundantag/ny"),
                "tillgang",
                "SYS-1",
                "beslutat",
                decided.toString(),
                "sista-dag",
                last.toString(),
                "beslutat-av",
                "chefen@exempel.se",
                "skal",
                "Avtalet går ut");
        assertThat(saved.status()).isEqualTo(200);
    }

    @Test
    void the_coordinator_makes_no_exceptions() {
        assertThat(coordinator.open("/klassningsundantag/ny").status()).isEqualTo(404);
    }

    @Test
    void one_that_is_new_is_not_put_in_use_the_same_day() {
        var form = coordinator.open("/tillgangar/ny");
        var refused = coordinator.fillIn(
                form, "id", "SYS-2", "namn", "Nytt", "typ", "system", "tagen-i-bruk", today.toString());
        assertThat(refused.problemAt("Tagen i bruk")).startsWith("Den som tas i bruk i dag ska vara klassad.");
        var known = coordinator.fillIn(
                form, "id", "SYS-2", "namn", "Gammalt", "typ", "system", "tagen-i-bruk", "2019-01-01");
        assertThat(known.says("Registrerat.")).isTrue();
    }

    @Test
    void a_file_that_says_it_is_in_use_is_believed() {
        var comparison = filled.readIn(
                administration,
                "tillgangar",
                1,
                List.of("Id", "Namn", "Typ", "Tagen i bruk"),
                "SYS-1;Journalen;system;" + today);
        assertThat(comparison.faults()).isEmpty();
        assertThat(inUse()).isEqualTo(today);
    }

    @Test
    void one_in_use_unclassified_is_counted_until_it_is_classified_or_excepted() {
        filled.asset(administration, "SYS-3", "Gammalt", "Tagen i bruk", "2019-01-01");
        assertThat(counted(today)).isEqualTo("1 0");
        assertThat(counted(LocalDate.of(2018, 12, 31))).isEqualTo("0 0");
        filled.add(
                administration,
                "klassningsundantag",
                "Tillgång",
                "SYS-3",
                "Beslutat",
                today.toString(),
                "Sista dag",
                today.plusDays(30).toString(),
                "Beslutat av",
                "chefen@exempel.se",
                "Skäl",
                "Byts ut");
        assertThat(counted(today)).isEqualTo("0 1");
        assertThat(counted(today.plusDays(31))).isEqualTo("1 0");
        classified("SYS-3", today, today.plusDays(9));
        assertThat(counted(today)).isEqualTo("0 0");
        assertThat(counted(today.plusDays(10))).isEqualTo("0 1");
    }

    /** Those in use unclassified, and those that are so by an exception. */
    private String counted(LocalDate day) {
        return figure("tillgangar.i_bruk_utan_klassning", day) + " " + figure("tillgangar.i_bruk_med_undantag", day);
    }

    private String figure(String name, LocalDate day) {
        return tenancy.read(administration, () -> figures.find(name, day))
                .orElseThrow()
                .written();
    }
}
