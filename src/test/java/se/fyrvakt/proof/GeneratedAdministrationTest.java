package se.fyrvakt.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated administrations are whole, the same each time, and give figures worth comparing. */
class GeneratedAdministrationTest {

    private static final List<LocalDate> DAYS = Chance.DAYS.subList(0, 3);

    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("enheter", List.of("Kod")),
            Map.entry("personer", List.of("Anställnings-id")),
            Map.entry("roller", List.of("E-post", "Roll", "Omfattning", "Från")),
            Map.entry("arbetstid", List.of("E-post", "Roll", "Från")),
            Map.entry("forvaltningsobjekt", List.of("Kod")),
            Map.entry("tillgangar", List.of("Id")),
            Map.entry("klassningar", List.of("Tillgång", "Klassad")),
            Map.entry("incidenter", List.of("Nummer")),
            Map.entry("kurser", List.of("Kod")),
            Map.entry("styrdokument", List.of("Titel", "Gäller från")),
            Map.entry("moten", List.of("Datum", "Forum", "Ämne")),
            Map.entry("revisioner", List.of("Id")),
            Map.entry("rekommendationer", List.of("Revision", "Nr")),
            Map.entry("atgarder", List.of("Nr")),
            Map.entry("aktiviteter", List.of("Årshjul", "Aktivitet", "Månad")),
            Map.entry("mal", List.of("År", "Mått")),
            Map.entry("internkontroll", List.of("År", "Process", "Kontrollmoment")),
            Map.entry("behandlingar", List.of("Nr")),
            Map.entry("kontinuitetsplaner", List.of("Plan")));

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void files_are_whole_and_keys_are_unique(long seed) {
        GeneratedAdministration.write(folder, seed, 400);
        for (var name : CanonicalFile.NAMES) {
            var titles = CanonicalFile.titles(CanonicalFile.in(folder, name));
            assertThat(titles)
                    .as(name)
                    .isEqualTo(CanonicalFile.titles(CanonicalFile.in(Path.of("examples/hagersten-alvsjo-2023"), name)));
            var rows = CanonicalFile.rows(folder, name);
            assertThat(rows)
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(titles));
            var key = KEYS.get(name);
            if (key != null) {
                assertThat(rows.stream().map(row -> key.stream().map(row::key).toList()))
                        .as(name)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_is_referred_to_is_there_and_days_come_in_order(long seed) {
        GeneratedAdministration.write(folder, seed, 400);
        refers("personer", "Enhet", "enheter", "Kod");
        refers("enheter", "Överordnad", "enheter", "Kod");
        refers("enheter", "Chef", "personer", "E-post");
        refers("roller", "Omfattning", "enheter", "Kod");
        refers("roller", "E-post", "personer", "E-post");
        refers("tillgangar", "Enhet", "enheter", "Kod");
        refers("tillgangar", "Systemägare", "personer", "E-post");
        refers("tillgangar", "Förvaltningsobjekt", "forvaltningsobjekt", "Kod");
        refers("klassningar", "Tillgång", "tillgangar", "Id");
        refers("incidenter", "Tillgång", "tillgangar", "Id");
        refers("genomforanden", "Kurs", "kurser", "Kod");
        refers("genomforanden", "Anställnings-id", "personer", "Anställnings-id");
        refers("styrdokument", "Ersätter", "styrdokument", "Titel");
        refers("rekommendationer", "Revision", "revisioner", "Id");
        refers("behandlingar", "Tillgång", "tillgangar", "Id");
        refers("behandlingar", "Enhet", "enheter", "Kod");
        refers("kontinuitetsplaner", "Tillgång", "tillgangar", "Id");
        refers("behorigheter", "Tillgång", "tillgangar", "Id");
        ordered("personer", "Anställd från", "Anställd till");
        ordered("roller", "Från", "Till");
        ordered("arbetstid", "Från", "Till");
        ordered("tillgangar", "Tagen i bruk", "Avvecklad");
        ordered("klassningar", "Klassad", "Giltig till");
        ordered("incidenter", "Inträffade", "Rapporterad");
        ordered("incidenter", "Rapporterad", "Avslutad");
        ordered("styrdokument", "Beslutad", "Gäller från");
        ordered("kontinuitetsplaner", "Beslutad", "Senast övad");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void figures_are_the_same_each_time_and_worth_comparing(long seed) {
        GeneratedAdministration.write(folder, seed, 400);
        var again = folder.resolve("igen");
        GeneratedAdministration.write(again, seed, 400);
        for (var day : DAYS) {
            var figures = Oracle.figures(folder, day);
            assertThat(Oracle.figures(again, day)).isEqualTo(figures);
            var counted = figures.entrySet().stream()
                    .filter(e -> !e.getKey().startsWith("enhet.") && !e.getKey().startsWith("avdelning."))
                    .filter(e -> e.getValue().value() instanceof Long)
                    .toList();
            assertThat(counted.stream()
                            .filter(e -> Objects.equals(e.getValue().value(), 0L))
                            .count())
                    .as("noughts on %s", day)
                    .isLessThan(counted.size() / 5);
            for (var share : List.of(
                    "tillgangar.klassade",
                    "tillgangar.verksamhetskritiska.klassade",
                    "utbildning.LED.genomfort",
                    "utbildning.SÄK.1.genomfort")) {
                var answer = Objects.requireNonNull(figures.get(share + ".andel_procent"));
                assertThat(Objects.requireNonNull(answer.numerator()))
                        .as(share)
                        .isPositive()
                        .isLessThan(Objects.requireNonNull(answer.denominator()));
            }
            assertThat(figures.get("mal.%d.utbildning.SÄK.1.andel".formatted(day.getYear())))
                    .extracting(Answer::value)
                    .isInstanceOf(Goal.class);
        }
    }

    @Test
    void seeds_give_different_administrations() {
        GeneratedAdministration.write(folder, 1, 400);
        var figures = Oracle.figures(folder, DAYS.getFirst());
        GeneratedAdministration.write(folder, 2, 400);
        assertThat(Oracle.figures(folder, DAYS.getFirst())).isNotEqualTo(figures);
    }

    @Test
    void a_city_is_written_in_seconds() throws IOException {
        long begun = System.nanoTime();
        GeneratedAdministration.write(folder, 1, 270_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        assertThat(Files.size(CanonicalFile.in(folder, "personer"))).isGreaterThan(10_000_000);
        assertThat(Files.size(CanonicalFile.in(folder, "genomforanden"))).isGreaterThan(10_000_000);
    }

    private void refers(String name, String column, String to, String key) {
        var known = new HashSet<String>();
        CanonicalFile.each(folder, to, row -> known.add(row.key(key)));
        assertThat(CanonicalFile.rows(folder, name).stream()
                        .filter(row -> !row.isEmpty(column))
                        .map(row -> row.key(column)))
                .as("%s of %s", column, name)
                .isNotEmpty()
                .isSubsetOf(known);
    }

    private void ordered(String name, String first, String second) {
        assertThat(CanonicalFile.rows(folder, name))
                .as(name)
                .filteredOn(row -> !row.isEmpty(first) && !row.isEmpty(second))
                .isNotEmpty()
                .allSatisfy(row -> {
                    int length =
                            Math.min(row.text(first).length(), row.text(second).length());
                    assertThat(row.text(second).substring(0, length))
                            .isGreaterThanOrEqualTo(row.text(first).substring(0, length));
                });
    }
}
