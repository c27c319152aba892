package se.fyrvakt.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.duties.PlainDuties.Plain;
import se.fyrvakt.figures.ReadExample;

/** Duties are derived from the registers on any day, exactly when their rules say. */
@ScreenTest
class DerivationTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    /** Of these there are none in the example's files, or they are of what the files cannot say; they have tests of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of("undantag", "anmalan", "bedom", "registervard", "eftertradare", "hantera", "incidentuppgift");

    @Autowired
    ReadExample example;

    @Autowired
    DutyRepository duties;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Test
    void every_day_of_two_years_gives_what_a_plain_reading_of_the_example_gives() {
        tenancy.read(example.administration(), () -> {
            var plain = new PlainDuties(db);
            for (var day = FIRST; day.isBefore(FIRST.plusYears(2)); day = day.plusDays(1)) {
                assertThat(derived(day)).as("%s", day).isEqualTo(plain.on(day));
            }
            return true;
        });
    }

    private Set<Plain> derived(LocalDate day) {
        return duties.all(day).stream()
                .filter(due -> !ELSEWHERE.contains(due.duty().name()))
                .map(Plain::of)
                .collect(Collectors.toSet());
    }

    @Test
    void each_kind_is_there_on_some_day_and_gone_on_another() {
        tenancy.read(example.administration(), () -> {
            var kinds = FIRST.datesUntil(FIRST.plusYears(2), java.time.Period.ofMonths(1))
                    .flatMap(day -> derived(day).stream())
                    .map(Plain::duty)
                    .collect(Collectors.toSet());
            assertThat(kinds)
                    .contains(
                            "systemagare",
                            "klassa",
                            "oversyn",
                            "rekommendation",
                            "atgard",
                            "aktivitet",
                            "ovning",
                            "behandling",
                            "forvaltningsplan",
                            "behorighetsuttag",
                            "kurs",
                            "borjar",
                            "internkontroll");
            return true;
        });
    }

    @Test
    void all_duties_are_derived_in_one_statement() {
        int administration = example.administration();
        assertThat(Statements.during(() -> tenancy.read(administration, () -> duties.all(ReadExample.DAY))))
                .hasSize(2);
    }
}
