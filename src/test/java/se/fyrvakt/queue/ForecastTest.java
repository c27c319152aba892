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

    /** A third of a classification a week, three times, is a whole one and nothing over. */
    @Test
    void parts_of_a_classification_add_up_to_whole_ones() {
        assertThat(Forecast.of(ground(1, 180, 24, Map.of()), 1).done()).contains(DAY.plusWeeks(3));
        assertThat(Forecast.of(ground(7, 420, 24, Map.of()), 1).done()).contains(DAY.plusWeeks(49));
    }

    @Test
    void the_line_stays_within_the_picture_when_the_queue_grows() {
        var ground = ground(10, 120, 24, Map.of(DAY.plusWeeks(1), 400, DAY.plusWeeks(30), 400));
        for (int hours = 1; hours <= Forecast.MOST_HOURS; hours++) {
            var points = new ForecastLine(Forecast.of(ground, hours)).points().split("[ ,]");
            for (int i = 0; i < points.length; i += 2) {
                assertThat(Double.parseDouble(points[i])).isBetween(0.0, (double) Polyline.WIDTH);
                assertThat(Double.parseDouble(points[i + 1])).isBetween(0.0, (double) Polyline.HEIGHT);
            }
        }
    }

    @Test
    void the_table_tells_how_many_are_left_a_begun_one_as_a_whole() {
        var forecast = Forecast.of(ground(100, 120, 60, Map.of()), 3);
        assertThat(forecast.left(26)).isEqualTo(61);
        assertThat(forecast.left(27)).isEqualTo(60);
        assertThat(forecast.left(104)).isZero();
        assertThat(forecast.finding()).isEqualTo("Med 3\u00a0timmar i veckan är alla klassade vecka 10 2028.");
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
