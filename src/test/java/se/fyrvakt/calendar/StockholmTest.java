package se.fyrvakt.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** Moments keep their minute over both changes of the clock. */
class StockholmTest {

    @Test
    void the_zone_has_both_changes_of_the_year() {
        assertThat(Stockholm.zone().toString().lines())
                .containsSubsequence(
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20020331T020000",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200")
                .containsSubsequence(
                        "BEGIN:STANDARD",
                        "DTSTART:20021027T030000",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0100");
    }

    @Test
    void an_hour_that_comes_twice_is_told_in_universal_time() {
        assertThat(told("2026-03-29T00:59:00Z")).isEqualTo("20260329T015900");
        assertThat(told("2026-03-29T01:00:00Z")).isEqualTo("20260329T030000");
        assertThat(told("2026-10-25T00:30:00Z")).isEqualTo("20261025T003000Z");
        assertThat(told("2026-10-25T01:30:00Z")).isEqualTo("20261025T013000Z");
        assertThat(told("2026-10-25T02:00:00Z")).isEqualTo("20261025T030000");
    }

    private static String told(String moment) {
        return new DtStart<>(Stockholm.time(Instant.parse(moment))).getValue();
    }

    @Test
    void a_step_of_each_kind_of_hour_is_a_valid_calendar() {
        for (var moment : List.of("2026-03-29T01:00:00Z", "2026-10-25T00:30:00Z", "2026-12-31T23:00:00Z")) {
            assertThat(CalendarFiles.of(Instant.parse(moment))
                            .calendar(false)
                            .validate()
                            .hasErrors())
                    .as(moment)
                    .isFalse();
        }
    }
}
