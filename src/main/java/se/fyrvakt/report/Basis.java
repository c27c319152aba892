package se.fyrvakt.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.FigureValues;
import se.fyrvakt.figures.Goal;

/**
 * What a report is written from: everything as of its day.
 *
 * @param yearBefore the same figures a year earlier
 * @param trend the shares that charts show over the years, the earliest first, the report's own day last
 * @param previous the adopted report before this one; null where Fyrvakt knows of none
 * @param earlier incidents of the years from the previous report's until this one's, that is left out
 * @param extracted the latest day of extraction of each register that was read in, by address
 * @param computedAt when the figures were computed
 * @param leftOut rows that could not be used, where some were left out
 */
record Basis(
        String administration,
        LocalDate day,
        Instant computedAt,
        FigureValues values,
        FigureValues yearBefore,
        List<FigureValues> trend,
        List<Goal> goals,
        RegisterFacts facts,
        @Nullable Previous previous,
        List<RegisterFacts.Incident> earlier,
        Map<String, LocalDate> extracted,
        long leftOut) {

    int year() {
        return day.getYear();
    }

    FigureValue figure(String name) {
        return values.get(name);
    }

    long count(String name) {
        var value = values.get(name).value();
        return value == null ? 0 : value.longValue();
    }

    /** The day after which nothing was in the report before this one; where none is known, the same day the year before. */
    LocalDate since() {
        return previous == null ? day.minusYears(1) : previous.day();
    }
}
