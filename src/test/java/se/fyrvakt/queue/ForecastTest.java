package se.fyrvakt.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When all are classified, with so many hours a week. */
class ForecastTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Ground ground(int ours, int minutes, int months, Map<LocalDate, Integer> expiries) {
        return new Ground(DAY, ours, 0, ours, ours, minutes, false, 3, months, expiries);
    }

    @Test
    void so_many_weeks_as_the_hours_are_enough_for() {
        var ground = ground(30, 120, 24, Map.of());
        assertThat(Forecast.of(ground, 3).done()).contains(DAY.plusWeeks(20));
        assertThat(Forecast.of(ground, 6).done()).contains(DAY.plusWeeks(10));
        assertThat(Forecast.of(ground, 3).shown()).isEqualTo("vecka 15 2027");
    }

    @Test
    void what_expires_meanwhile_comes_back() {
        var ground = ground(30, 120, 24, Map.of(DAY.plusWeeks(5), 6));
        assertThat(Forecast.of(ground, 3).done()).contains(DAY.plusWeeks(24));
        var later = ground(30, 120, 24, Map.of(DAY.plusWeeks(50), 6));
        assertThat(Forecast.of(later, 3).done()).contains(DAY.plusWeeks(20));
    }

    @Test
    void it_is_never_done_when_more_expires_than_there_is_time_for() {
        assertThat(Forecast.of(ground(500, 120, 12, Map.of()), 1).shown()).isEqualTo("aldrig");
    }

    @Test
    void nothing_left_is_done_now() {
        assertThat(Forecast.of(ground(0, 120, 24, Map.of()), 3).shown()).isEqualTo("nu");
    }

    @Test
    void more_hours_are_never_later() {
        var ground = ground(96, 100, 24, Map.of(DAY.plusDays(30), 10));
        for (int hours = 2; hours <= Forecast.MOST_HOURS; hours++) {
            var fewer = Forecast.of(ground, hours - 1).done().orElse(LocalDate.MAX);
            assertThat(Forecast.of(ground, hours).done().orElse(LocalDate.MAX)).isBeforeOrEqualTo(fewer);
        }
    }
}
