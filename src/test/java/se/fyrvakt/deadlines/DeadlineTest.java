package se.fyrvakt.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.fyrvakt.kernel.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table was worked out by another program (Python's zoneinfo), and looked through by hand. */
class DeadlineTest {

    @ParameterizedTest(name = "{0} {1}, {6}: {7}")
    @CsvFileSource(resources = "/deadlines/frister.csv", delimiter = ';', numLinesToSkip = 1)
    void every_clock_is_right_to_the_minute(
            String regime,
            String code,
            String known,
            @Nullable String submitted,
            @Nullable String handled,
            @Nullable String ongoing,
            @Nullable String due,
            String why) {
        var found = step(json(arguments(known, submitted, handled, ongoing)), regime, code);
        if (due == null) {
            assertThat(found.get("due").isNull()).as(why).isTrue();
        } else {
            assertThat(OffsetDateTime.parse(found.get("due").asString()).truncatedTo(ChronoUnit.MINUTES))
                    .as(why)
                    .isEqualTo(OffsetDateTime.parse(due));
        }
    }

    private static String[] arguments(
            String known, @Nullable String submitted, @Nullable String handled, @Nullable String ongoing) {
        var all = new ArrayList<>(List.of("--known", known));
        if (submitted != null) {
            all.addAll(List.of("--submitted", submitted));
        }
        if (handled != null) {
            all.addAll(List.of("--handled", handled));
        }
        if (ongoing != null) {
            all.add("--ongoing");
        }
        return all.toArray(String[]::new);
    }

    @Test
    void what_goes_on_is_told_of_before_it_is_reported_in_whole() {
        assertThat(steps("CSL", "--known", "2026-03-01T10:00"))
                .containsExactly("1", "2", "2c", "3", "3c", "4", "0", "0b");
        assertThat(steps("CSL", "--known", "2026-03-01T10:00", "--ongoing"))
                .containsExactly("1", "2", "2c", "3b", "3c", "4", "0", "0b");
    }

    @Test
    void trust_services_have_a_rule_of_their_own_only_where_it_is_set() {
        assertThat(steps("CSL", "--known", "2026-03-01T10:00", "--trust-services"))
                .contains("2", "2b");
    }

    @Test
    void an_incident_keeps_the_rules_of_the_day_it_became_known() {
        assertThat(steps("CSL", "--known", "2026-01-14T23:59")).isEmpty();
        assertThat(steps("NIS1", "--known", "2026-01-14T23:59")).containsExactly("1", "2", "3");
        assertThat(steps("CSL", "--known", "2026-01-15T00:00")).startsWith("1", "2");
        assertThat(steps("NIS1", "--known", "2026-01-15T00:00")).isEmpty();
        assertThat(steps("NIS1", "--known", "2026-01-14T23:30Z")).isEmpty();
    }

    @Test
    void the_table_tells_people_the_same_in_words() {
        assertThat(run("--known", "2026-10-23T18:00"))
                .contains("senast mån 26 okt. 2026 17.00")
                .contains("1\u00a0månad från incidentanmälan inlämnad (steg 2)")
                .contains("utan dröjsmål");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--known", "--known 2026-03-29T02:30", "--known i-går", "--known 2026-03-01T10:00 --nu"})
    void what_cannot_be_read_is_refused_with_what_to_write(String typed) {
        var arguments = typed.isEmpty() ? new String[0] : typed.split(" ");
        assertThatThrownBy(() -> run(arguments))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("kriv ");
    }

    private static List<String> steps(String regime, String... arguments) {
        return json(arguments)
                .valueStream()
                .filter(each -> each.get("regime").asString().equals(regime))
                .map(each -> each.get("step").asString().split(" ")[0])
                .toList();
    }

    private static JsonNode step(JsonNode all, String regime, String code) {
        return all.valueStream()
                .filter(each -> each.get("regime").asString().equals(regime)
                        && each.get("step").asString().startsWith(code + " "))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return JsonMapper.shared().readTree(run(all.toArray(String[]::new)));
    }

    private static String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        DeadlineCommand.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
