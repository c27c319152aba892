package se.fyrvakt.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.database.Tenancy;

@ScreenTest
class FiguresTest {

    @Autowired
    FigureRepository figures;

    @Autowired
    GoalRepository goals;

    @Autowired
    Tenancy tenancy;

    @Autowired
    ReadExample example;

    int administration;

    @BeforeEach
    void the_example() {
        administration = example.administration();
    }

    @Test
    void the_example_gives_the_values_of_its_own_description() {
        var json = tenancy.read(administration, () -> {
            var values = figures.on(ReadExample.DAY);
            return FigureJson.of("Prov", values, goals.on(values));
        });

        assertThat(json).contains("2425");
    }

    @Test
    void a_figure_asked_for_by_itself_is_as_when_all_are_asked_for() {
        tenancy.read(administration, () -> {
            var all = figures.on(ReadExample.DAY);
            assertThat(figures.declared())
                    .allSatisfy(figure -> assertThat(figures.of(figure, ReadExample.DAY))
                            .as(figure.name())
                            .isEqualTo(all.each(figure.name())));
            return true;
        });
    }

    @Test
    void several_days_are_each_as_when_asked_for_alone() {
        var days = List.of(ReadExample.DAY, ReadExample.DAY.minusYears(1), ReadExample.DAY.minusYears(2));

        tenancy.read(administration, () -> {
            var together = figures.withoutUnits(days);
            for (int i = 0; i < days.size(); i++) {
                assertThat(together.get(i).all())
                        .containsExactlyElementsOf(
                                figures.withoutUnits(days.get(i)).all());
            }
            return true;
        });
    }

    @Test
    void all_figures_are_asked_for_in_one_statement() {
        assertThat(Statements.during(() -> tenancy.read(administration, () -> figures.on(ReadExample.DAY))))
                .hasSize(2);
    }

    @Test
    void rows_that_several_figures_count_are_read_once() {
        var statements = Statements.during(() -> tenancy.read(administration, () -> figures.on(ReadExample.DAY)));

        assertThat(statements.getLast()).containsOnlyOnce("from access_row t\n").containsOnlyOnce("from deviation t ");
    }

    /** What is counted and what is listed is the same by construction; here it is seen to be. */
    @Test
    void a_count_has_as_many_rows_as_it_says() {
        tenancy.read(administration, () -> {
            assertThat(figures.on(ReadExample.DAY).all().stream()
                            .filter(value -> value.figure().measure() instanceof Figure.Measure.Count)
                            .filter(value -> !value.figure().isByUnit()))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(value -> assertThat(rows(value))
                            .as(value.name())
                            .isEqualTo(java.util.Objects.requireNonNull(value.value())
                                    .longValue()));
            return true;
        });
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient db;

    private long rows(FigureValue value) {
        var basis = FigureRepository.counted(value.figure()).orElseThrow();
        var statement = db.sql("select count(distinct id), count(*) from (%s) r"
                        .formatted(basis.rows(value.codes().size())))
                .param("day", ReadExample.DAY);
        for (int i = 0; i < value.codes().size(); i++) {
            statement = statement.param("code" + i, value.codes().get(i));
        }
        return statement
                .query((found, n) -> {
                    assertThat(found.getLong(1))
                            .as("%s: each row once", value.name())
                            .isEqualTo(found.getLong(2));
                    return found.getLong(1);
                })
                .single();
    }
}
