package se.fyrvakt.assets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.assets.LevelRepository.Level;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.register.Filled;

/** An asset has the highest level of what it carries, aspect by aspect, as of any day. */
@ScreenTest
class LevelsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    Filled filled;

    @Autowired
    LevelRepository levels;

    @Autowired
    FigureRepository figures;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    private int administration;
    private final Map<String, Long> assets = new HashMap<>();

    @BeforeEach
    void begin() {
        administration = filled.administration();
    }

    @Test
    void a_classification_of_its_own_counts_while_nothing_is_carried() {
        asset("SYS");
        classified("SYS", 2, 1, 0);
        assertThat(shown("SYS")).isEqualTo("2 1 0");
    }

    @Test
    void each_aspect_is_the_highest_of_what_is_carried_whatever_the_others_are() {
        asset("SYS");
        information("INF-1");
        information("INF-2");
        classified("INF-1", 3, 0, 1);
        classified("INF-2", 1, 2, 1);
        carries("SYS", "INF-1");
        carries("SYS", "INF-2");
        assertThat(shown("SYS")).isEqualTo("3 2 1");
        assertThat(level("SYS", Aspect.CONFIDENTIALITY, DAY).source()).isEqualTo(number("INF-1"));
    }

    @Test
    void a_platform_inherits_through_its_systems() {
        asset("PLATTFORM");
        asset("SYS");
        information("INF");
        classified("INF", 3, 2, 1);
        carries("PLATTFORM", "SYS");
        carries("SYS", "INF");
        assertThat(shown("PLATTFORM")).isEqualTo("3 2 1");
    }

    @Test
    void its_own_classification_gives_way_first_when_all_its_information_is_classified() {
        asset("SYS");
        information("INF-1");
        information("INF-2");
        classified("SYS", 3, 3, 3);
        classified("INF-1", 1, 1, 1);
        carries("SYS", "INF-1");
        carries("SYS", "INF-2");
        assertThat(shown("SYS")).isEqualTo("3 3 3");

        classified("INF-2", 2, 0, 0);
        assertThat(shown("SYS")).isEqualTo("2 1 1");
        assertThat(level("SYS", Aspect.INTEGRITY, DAY).decided()).isEqualTo(3);
    }

    @Test
    void a_system_that_is_carried_does_not_take_the_platforms_own_classification_away() {
        asset("PLATTFORM");
        asset("SYS");
        classified("PLATTFORM", 2, 2, 2);
        classified("SYS", 1, 3, 1);
        carries("PLATTFORM", "SYS");
        assertThat(shown("PLATTFORM")).isEqualTo("2 3 2");
    }

    @Test
    void only_what_is_valid_on_the_day_counts() {
        asset("SYS");
        information("INF");
        carries("SYS", "INF");
        filled.add(
                administration,
                "klassningar",
                "Tillgång",
                "INF",
                "Klassad",
                "2025-01-01",
                "Konfidentialitet",
                "3",
                "Giltig till",
                "2025-12-31");
        assertThat(of("SYS", LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(level("SYS", Aspect.CONFIDENTIALITY, LocalDate.of(2025, 12, 31))
                        .level())
                .isEqualTo(3);
        assertThat(of("SYS", LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void what_is_carried_counts_through_the_last_day_and_not_when_it_is_retired() {
        asset("SYS");
        filled.asset(administration, "GAMMAL", "Gammal", "Tagen i bruk", "2020-01-01", "Avvecklad", "2026-01-01");
        classified("GAMMAL", 3, 3, 3);
        carries("SYS", "GAMMAL");
        assertThat(of("SYS", LocalDate.of(2025, 12, 31))).hasSize(3);
        assertThat(of("SYS", LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void the_figure_counts_those_that_inherit_the_highest_level() {
        asset("SYS");
        asset("ANNAT");
        information("INF");
        classified("INF", 3, 0, 0);
        classified("ANNAT", 2, 2, 2);
        carries("SYS", "INF");
        var value = tenancy.read(administration, () -> figures.find("tillgangar.allvarlig_niva", DAY))
                .orElseThrow();
        assertThat(value.shown()).isEqualTo("2");
    }

    /** Held against a plain search from each asset, in graphs with circles. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void in_any_graph_it_is_the_maximum_of_all_that_is_reached(long seed) {
        var random = new Random(seed);
        var own = new HashMap<String, Integer>();
        var carried = new HashMap<String, List<String>>();
        var names = IntStream.range(0, 12).mapToObj(i -> "T" + i).toList();
        for (var name : names) {
            asset(name);
            if (random.nextInt(3) > 0) {
                own.put(name, random.nextInt(4));
                classified(name, own.get(name), 0, 0);
            }
        }
        for (int i = 0; i < 18; i++) {
            var from = names.get(random.nextInt(12));
            var to = names.get(random.nextInt(12));
            if (!from.equals(to) && !carried.getOrDefault(from, List.of()).contains(to)) {
                carries(from, to);
                carried.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
            }
        }
        var all = all();
        for (var name : names) {
            var expected = highest(name, own, carried);
            assertThat(all.get(number(name))).as(name).isEqualTo(expected);
            var one = of(name, DAY).get(Aspect.CONFIDENTIALITY);
            assertThat(one == null ? null : one.level()).as(name).isEqualTo(expected);
        }
    }

    private static @Nullable Integer highest(String from, Map<String, Integer> own, Map<String, List<String>> carried) {
        var seen = new HashSet<String>();
        var left = new ArrayDeque<>(List.of(from));
        @Nullable Integer highest = null;
        while (!left.isEmpty()) {
            var name = left.pop();
            if (seen.add(name)) {
                var level = own.get(name);
                highest = level == null || highest != null && highest > level ? highest : level;
                left.addAll(carried.getOrDefault(name, List.of()));
            }
        }
        return highest;
    }

    private Map<Long, Integer> all() {
        return tenancy
                .read(
                        administration,
                        () -> db.sql(AssetLevels.ALL)
                                .param("day", DAY)
                                .query((found, n) -> found.getString("aspect").equals("CONFIDENTIALITY")
                                        ? Map.entry(found.getLong("asset_id"), found.getInt("level"))
                                        : Map.entry(-1L, 0))
                                .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    private Map<Aspect, Level> of(String asset, LocalDate day) {
        return tenancy.read(administration, () -> levels.of(number(asset), day)).stream()
                .collect(Collectors.toMap(Level::aspect, Function.identity()));
    }

    private Level level(String asset, Aspect aspect, LocalDate day) {
        return requireNonNull(of(asset, day).get(aspect));
    }

    private long number(String asset) {
        return requireNonNull(assets.get(asset));
    }

    private String shown(String asset) {
        return Stream.of(Aspect.CONFIDENTIALITY, Aspect.INTEGRITY, Aspect.AVAILABILITY)
                .map(aspect -> String.valueOf(level(asset, aspect, DAY).level()))
                .collect(Collectors.joining(" "));
    }

    private void asset(String id) {
        assets.put(id, filled.asset(administration, id, "Tillgången " + id));
    }

    private void information(String id) {
        assets.put(
                id, filled.add(administration, "tillgangar", "Id", id, "Namn", "Om " + id, "Typ", "informationsmängd"));
    }

    private void carries(String carrier, String carried) {
        filled.add(administration, "beroenden", "Tillgång", carrier, "Bär", carried);
    }

    private void classified(String asset, int confidentiality, int integrity, int availability) {
        filled.add(
                administration,
                "klassningar",
                "Tillgång",
                asset,
                "Klassad",
                "2025-01-01",
                "Konfidentialitet",
                String.valueOf(confidentiality),
                "Riktighet",
                String.valueOf(integrity),
                "Tillgänglighet",
                String.valueOf(availability));
    }
}
