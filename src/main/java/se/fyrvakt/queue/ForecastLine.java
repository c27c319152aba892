package se.fyrvakt.queue;

import java.util.stream.IntStream;
import se.fyrvakt.queue.Polyline.Point;

/** A forecast as a line: how many are left, week by week. */
record ForecastLine(Forecast forecast) {

    /** So many are always shown, so that more hours are seen to make it steeper. */
    private static final int LEAST_YEARS = 2;

    private static final int WEEKS_A_YEAR = 52;

    private int last() {
        return forecast.left().size() - 1;
    }

    /** How many years the whole width is. */
    int years() {
        return Math.max(LEAST_YEARS, Math.ceilDiv(last(), WEEKS_A_YEAR));
    }

    /** A long line is drawn by every so many weeks: a picture has no more places than that. */
    String points() {
        var weeks = IntStream.iterate(0, week -> week < last(), week -> week + Math.max(1, years() / LEAST_YEARS));
        return Polyline.of(IntStream.concat(weeks, IntStream.of(last()))
                .mapToObj(this::point)
                .toList());
    }

    private Point point(int week) {
        var most = forecast.left().stream().mapToDouble(left -> left).max().orElse(0);
        return new Point(
                week / (double) (years() * WEEKS_A_YEAR), forecast.left().get(week) / Math.max(1, most));
    }
}
