package se.fyrvakt.workload;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A year's weeks as bars of what is needed under a line of what is available. Lengths are those of the drawing. */
record WeekChart(List<WeekLoad> weeks, Week now) {

    static final int WIDTH = 640;
    static final int HEIGHT = 200;

    private static final double GAP = 2;

    /** @param isShort whether more is needed than available */
    record Bar(String x, String y, String width, String height, boolean isShort) {}

    private double most() {
        return weeks.stream()
                .mapToDouble(each -> Math.max(each.needed(), each.available()))
                .max()
                .orElse(1);
    }

    private double width() {
        return (double) WIDTH / weeks.size();
    }

    private double height(double hours) {
        return hours / Math.max(1, most()) * HEIGHT;
    }

    List<Bar> bars() {
        return IntStream.range(0, weeks.size()).mapToObj(this::bar).toList();
    }

    private Bar bar(int i) {
        var height = height(weeks.get(i).needed());
        return new Bar(
                number(i * width() + GAP / 2),
                number(HEIGHT - height),
                number(width() - GAP),
                number(height),
                weeks.get(i).isShort());
    }

    /** What is available, as steps. */
    String line() {
        var points = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            var y = number(HEIGHT - height(weeks.get(i).available()));
            points.append("%s,%s %s,%s ".formatted(number(i * width()), y, number((i + 1) * width()), y));
        }
        return points.toString().strip();
    }

    /** The left edge of this week; empty in another year. */
    String nowAt() {
        var at = weeks.stream().map(WeekLoad::week).toList().indexOf(now);
        return at < 0 ? "" : number(at * width());
    }

    String scale() {
        return WorkloadPage.hours(most()) + " i veckan";
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
