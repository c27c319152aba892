package se.fyrvakt.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** What is to be classified stands in a queue, with its reasons, in the order of its weights. */
@ScreenTest
class QueueTest {

    private static final QueueFilter ALL = QueueFilter.of(Map.of());

    @Autowired
    Filled filled;

    @Autowired
    QueueRepository queue;

    @Autowired
    ForecastRepository forecasts;

    @Autowired
    CoverageRepository coverage;

    @Autowired
    FigureRepository figures;

    @Autowired
    Visits visits;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private int administration;
    private LocalDate today;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        today = LocalDate.now(clock);
    }

    private List<Queued> queued(LocalDate day) {
        return tenancy.read(administration, () -> queue.page(ALL, day)).items();
    }

    private List<String> keys(LocalDate day) {
        return queued(day).stream().map(Queued::key).toList();
    }

    private List<Because> reasons(String key) {
        return queued(today).stream()
                .filter(each -> each.key().equals(key))
                .flatMap(each -> each.reasons().stream())
                .toList();
    }

    private void classified(String asset, LocalDate decided, LocalDate last) {
        filled.add(
                administration,
                "klassningar",
                "Tillgång",
                asset,
                "Klassad",
                decided.toString(),
                "Konfidentialitet",
                "2",
                "Riktighet",
                "1",
                "Giltig till",
                last.toString());
    }

    @Test
    void those_that_weigh_most_come_first() {
        filled.asset(administration, "A", "Alla andra");
        filled.asset(
                administration, "B", "Ny", "Tagen i bruk", today.minusDays(10).toString());
        filled.asset(administration, "C", "Molnet", "Drift", "molntjänst");
        filled.asset(administration, "D", "Känslig", "Personuppgifter", "känsliga");
        filled.asset(administration, "E", "Samhället", "Samhällsviktig tjänst", "ja");
        filled.asset(administration, "F", "Kritisk", "Verksamhetskritisk", "ja");
        assertThat(keys(today)).containsExactly("F", "E", "D", "B", "C", "A");
        assertThat(queued(today).getFirst().weights()).containsExactly(new Queued.Weight("verksamhetskritisk", 16));
    }

    @Test
    void the_weights_are_the_administrations_own() {
        filled.asset(administration, "A", "Känslig", "Personuppgifter", "känsliga");
        filled.asset(administration, "B", "Kritisk", "Verksamhetskritisk", "ja");
        filled.add(
                administration,
                "installningar",
                "Inställning",
                "vikt för känsliga personuppgifter",
                "Värde",
                "100",
                "Från",
                today.toString());
        assertThat(keys(today)).containsExactly("A", "B");
        assertThat(keys(today.minusDays(1))).containsExactly("B", "A");
    }

    @Test
    void what_is_classified_leaves_until_it_soon_expires() {
        filled.asset(administration, "A", "Journalen");
        assertThat(reasons("A")).containsExactly(new Because(Because.Kind.NEVER, null));
        classified("A", today.minusDays(200), today.plusDays(91));
        assertThat(queued(today)).isEmpty();
        assertThat(queued(today.plusDays(2))).hasSize(1);
        assertThat(queued(today.minusDays(201))).hasSize(1);
        var expired = queued(today.plusDays(92)).getFirst();
        assertThat(expired.reasons()).containsExactly(new Because(Because.Kind.EXPIRED, today.plusDays(91)));
        assertThat(expired.isUnclassified()).isTrue();
    }

    @Test
    void something_that_happened_since_is_a_reason_with_its_day() {
        filled.asset(administration, "A", "Journalen", "Leverantör", "Nordvård");
        classified("A", today.minusDays(100), today.plusDays(400));
        filled.add(administration, "tillgangar", "Id", "INF", "Namn", "Foton", "Typ", "informationsmängd");
        classified("INF", today.minusDays(100), today.plusDays(400));
        filled.add(
                administration,
                "beroenden",
                "Tillgång",
                "A",
                "Bär",
                "INF",
                "Från",
                today.minusDays(5).toString());
        filled.add(
                administration,
                "incidenter",
                "Nummer",
                "I-1",
                "Rapporterad",
                today.minusDays(3) + " 08:00",
                "Rubrik",
                "Fel person såg journalen",
                "Bedömning",
                "verksamhetsrelaterad",
                "Tillgång",
                "A");
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        coordinator.fillIn(coordinator.open("/tillgangar/A/andra"), "leverantor", "Molnstugan");
        assertThat(reasons("A"))
                .containsExactly(
                        new Because(Because.Kind.CARRIES, today.minusDays(5)),
                        new Because(Because.Kind.CHANGED, today),
                        new Because(Because.Kind.INCIDENT, today.minusDays(3)));

        assertThat(coordinator.open("/klassningsko").says("Verksamhetsrelaterad incident"))
                .isTrue();
        var director =
                visits.as(accounts.signedIn(administration, Role.DIRECTOR)).open("/klassningsko");
        assertThat(director.says("incident " + today.minusDays(3))).isFalse();
        assertThat(director.says("Något hände " + today.minusDays(3))).isTrue();
    }

    @Test
    void a_change_of_anything_else_is_no_reason() {
        filled.asset(administration, "A", "Journalen");
        classified("A", today.minusDays(100), today.plusDays(400));
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        coordinator.fillIn(coordinator.open("/tillgangar/A/andra"), "namn", "Journalen 2");
        assertThat(queued(today)).isEmpty();
    }

    @Test
    void what_others_own_is_asked_of_them_and_not_in_the_forecast() {
        filled.asset(administration, "A", "Vårt");
        filled.asset(administration, "B", "Stadens", "Drift", "stadsgemensam");
        filled.asset(administration, "C", "Grannens", "Ägs av", "Farsta stadsdelsförvaltning");
        var ground = tenancy.read(administration, () -> forecasts.ground(today));
        assertThat(List.of(ground.ours(), ground.others(), ground.unclassified()))
                .containsExactly(1, 2, 3);
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        var page = coordinator.open("/klassningsko/fraga");
        assertThat(page.says("Farsta stadsdelsförvaltning")).isTrue();
        assertThat(page.says("- B Stadens")).isTrue();
        assertThat(page.says("- A Vårt")).isFalse();
        assertThat(coordinator.open("/klassningsko?vems=egna").rowHeadings().toString())
                .contains("Vårt")
                .doesNotContain("Stadens");
    }

    @Test
    void a_received_classification_counts_as_any_other() {
        filled.asset(administration, "B", "Stadens", "Drift", "stadsgemensam");
        filled.add(
                administration,
                "klassningar",
                "Tillgång",
                "B",
                "Klassad",
                today.minusDays(10).toString(),
                "Konfidentialitet",
                "2",
                "Giltig till",
                today.plusDays(300).toString(),
                "Mottagen från",
                "Stadsledningskontoret");
        assertThat(queued(today)).isEmpty();
    }

    @Test
    void those_that_can_share_an_interview_are_told_and_what_they_are_like() {
        filled.asset(administration, "A", "Journal", "Leverantör", "Nordvård");
        filled.asset(administration, "B", "Remiss", "Leverantör", "Nordvård");
        filled.asset(administration, "C", "Recept", "Leverantör", "Nordvård");
        classified("C", today.minusDays(10), today.plusDays(300));
        var groups = tenancy.read(administration, () -> queue.groups(today));
        assertThat(groups)
                .containsExactly(new QueueRepository.Group("Nordvård", true, 2, List.of("A Journal", "B Remiss")));
        assertThat(queued(today))
                .extracting(each -> String.valueOf(each.similar()))
                .allMatch(similar -> similar.endsWith("name=C Recept, levels=K2 R1]"));
    }

    @Test
    void the_figure_counts_the_queue_of_its_day() {
        filled.asset(administration, "A", "Journalen");
        classified("A", today.minusDays(200), today.plusDays(91));
        assertThat(figure(today)).isEqualTo("0");
        assertThat(figure(today.plusDays(2))).isEqualTo("1");
    }

    private String figure(LocalDate day) {
        return tenancy.read(administration, () -> figures.find("tillgangar.i_ko", day))
                .orElseThrow()
                .written();
    }

    @Test
    void its_pages_ask_few_things_of_the_database_however_many_rows_there_are() {
        for (int i = 0; i < 60; i++) {
            filled.asset(administration, "A-" + i, "System " + i, "Leverantör", "Nordvård");
        }
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        coordinator.open("/klassningsko");
        assertThat(Statements.during(() -> coordinator.open("/klassningsko"))).hasSizeLessThanOrEqualTo(8);
        assertThat(Statements.during(() -> coordinator.open("/klassningsko/tackning")))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void coverage_is_told_of_the_ends_of_months_units_and_objects() {
        filled.asset(administration, "A", "Journalen", "Enhet", "FSK-01", "Tagen i bruk", "2020-01-01");
        filled.asset(administration, "B", "Lönerna", "Enhet", "ÄLD", "Tagen i bruk", "2020-01-01");
        classified("A", today.minusMonths(3), today.plusDays(5));
        var months = tenancy.read(administration, () -> coverage.months(today));
        assertThat(months).hasSize(25);
        assertThat(months.getFirst().classified()).isZero();
        assertThat(months.getLast()).isEqualTo(new CoverageRepository.Part(today.toString(), 1, 2));
        assertThat(tenancy.read(administration, () -> coverage.units(today)))
                .containsExactly(
                        new CoverageRepository.Part("Äldreomsorg", 0, 1),
                        new CoverageRepository.Part("Förskola", 1, 1));
    }

    /** Held against a plain reading of each asset's rows, on days about every boundary. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void validity_is_as_of_the_day_whatever_rows_there_are(long seed) {
        var chance = new Random(seed);
        var start = LocalDate.of(2024, 1, 1);
        var spans = IntStream.range(0, 6)
                .mapToObj(i -> start.plusDays(chance.nextInt(60)))
                .distinct()
                .sorted()
                .map(day -> new LocalDate[] {day, day.plusDays(chance.nextInt(40))})
                .toList();
        filled.asset(administration, "A", "Journalen", "Tagen i bruk", "2020-01-01");
        spans.forEach(span -> classified("A", span[0], span[1]));
        for (int offset = -1; offset < 110; offset += 3) {
            var day = start.plusDays(offset);
            var latest = spans.stream().filter(span -> !span[0].isAfter(day)).reduce((a, b) -> b);
            var isValid = latest.isPresent() && !latest.get()[1].isBefore(day);
            var isUnclassified = queued(day).stream().anyMatch(Queued::isUnclassified);
            assertThat(isUnclassified).as("%s %s", seed, day).isEqualTo(!isValid);
            var now = tenancy.read(administration, () -> coverage.months(day)).getLast();
            assertThat(now.classified()).as("%s %s", seed, day).isEqualTo(isValid ? 1 : 0);
        }
    }
}
