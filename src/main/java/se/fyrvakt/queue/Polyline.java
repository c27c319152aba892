package se.fyrvakt.queue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line within a picture, from its left edge. */
final class Polyline {

    static final int WIDTH = 640;
    static final int HEIGHT = 200;

    private Polyline() {}

    /**
     * For an svg.
     *
     * @param heights 0 at the foot, 1 at the top
     * @param steps that the whole width is
     */
    static String points(List<Double> heights, int steps) {
        return IntStream.range(0, heights.size())
                .mapToObj(i -> point(i * (double) WIDTH / Math.max(1, steps), HEIGHT * (1 - heights.get(i))))
                .collect(Collectors.joining(" "));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
