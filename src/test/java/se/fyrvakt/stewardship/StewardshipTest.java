package se.fyrvakt.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** Once a year each unit attests its list of assets. */
@ScreenTest
class StewardshipTest {

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
    private long unit;
    private long first;
    private long second;
    private Browser manager;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        today = LocalDate.now(clock);
        unit = filled.unit(administration, "HEM", "Hemtjänsten", "enhet", "ÄLD");
        first = asset("SYS-1", "Planeringen");
        second = asset("SYS-2", "Nycklarna");
        manager = visits.as(accounts.signedIn(administration, Role.MANAGER, unit));
    }

    private long asset(String id, String name) {
        return filled.asset(administration, id, name, "Enhet", "HEM", "Tagen i bruk", "2020-01-01");
    }

    private Map<String, @Nullable Object> row() {
        return tenancy.read(
                administration,
                () -> db.sql("select * from asset_attestation").query().singleRow());
    }

    private String figure(String name, LocalDate day) {
        return tenancy.read(administration, () -> figures.find(name, day))
                .orElseThrow()
                .written();
    }

    @Test
    void a_list_that_is_right_is_attested_for_a_year() {
        assertThat(figure("enheter.ej_intygade_senaste_aret", today)).isEqualTo("1");
        var page = manager.open("/registervard/" + unit);
        var done = manager.fillIn(page, "tillgang-" + first, "oforandrad", "tillgang-" + second, "oforandrad");
        assertThat(done.says("Intygad " + today)).isTrue();
        assertThat(row()).containsEntry("result", "stämmer");
        assertThat(figure("enheter.ej_intygade_senaste_aret", today)).isEqualTo("0");
        assertThat(figure("enheter.ej_intygade_senaste_aret", today.plusYears(1)))
                .isEqualTo("1");
    }

    @Test
    void what_is_wrong_waits_for_the_coordinator() {
        var page = manager.open("/registervard/" + unit);
        manager.fillIn(
                page,
                "tillgang-" + first,
                "andrad",
                "tillgang-" + second,
                "borta",
                "andringar",
                "Ny leverantör",
                "saknas",
                "Larmappen");
        assertThat(row())
                .containsEntry("result", "att rätta")
                .containsEntry(
                        "deviations",
                        "Ändrad: SYS-1 Planeringen\nBorta: SYS-2 Nycklarna\nÄndringar: Ny leverantör\nSaknas: Larmappen");
        assertThat(figure("tillgangsintyg.att_ratta", today)).isEqualTo("1");
    }

    @Test
    void every_asset_is_answered_for_and_a_change_is_told() {
        var page = manager.open("/registervard/" + unit);
        var refused = manager.fillIn(page, "tillgang-" + first, "andrad");
        assertThat(refused.problemAt("SYS-2 Nycklarna")).isEqualTo("Välj om uppgifterna stämmer.");
        assertThat(refused.problemAt("Vad har ändrats?")).isEqualTo("Skriv vad som har ändrats.");
    }

    @Test
    void a_manager_attests_only_their_own_units() {
        var other = filled.unit(administration, "NATT", "Nattpatrullen", "enhet", "ÄLD");
        filled.asset(administration, "SYS-3", "Larmen", "Enhet", "NATT", "Tagen i bruk", "2020-01-01");
        assertThat(manager.open("/registervard").rowHeadings()).isEqualTo(List.of("HEM Hemtjänsten"));
        assertThat(manager.open("/registervard/" + other).status()).isEqualTo(404);
        assertThat(manager.send("/registervard/" + other).status()).isEqualTo(404);
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        assertThat(coordinator.open("/registervard").rowHeadings()).hasSize(2);
    }
}
