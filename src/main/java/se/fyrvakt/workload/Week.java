package se.fyrvakt.workload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A week (ISO 8601), by its Monday. */
record Week(LocalDate monday) implements Comparable<Week> {

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    Week next() {
        return plus(1);
    }

    Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
