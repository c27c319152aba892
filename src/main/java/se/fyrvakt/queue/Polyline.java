package se.fyrvakt.queue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line within a picture, from its left edge. */
final class Polyline {

    static final int WIDTH = 640;
    static final int HEIGHT = 200;

    private Polyline() {}

    /**
     * @param across 0 at the left edge, 1 at the right
     * @param height 0 at the foot, 1 at the top
     */
    record Point(double across, double height) {}

    /** For an svg. */
    static String of(List<Point> points) {
        return points.stream()
                .map(point ->
                        String.format(Locale.ROOT, "%.1f,%.1f", point.across() * WIDTH, HEIGHT * (1 - point.height())))
                .collect(Collectors.joining(" "));
    }
}
