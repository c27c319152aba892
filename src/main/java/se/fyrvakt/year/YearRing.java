package se.fyrvakt.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.fyrvakt.year.YearItem.State;

/**
 * The year as a ring: a sector for each month, January first at the top, and a ring for each wheel, the first outermost.
 * Lengths are those of the drawing, which is 400 across with its middle in 0.
 */
record YearRing(List<YearMonthItems> months, List<String> wheels, LocalDate day) {

    private static final double OUTER = 168;
    private static final double INNER = 52;
    private static final double NAMES = 184;
    private static final double SECTOR = 2 * Math.PI / 12;
    private static final int MOST_IN_A_CELL = 5;
    private static final double SIZE = 7;

    /** @param path the shape of its mark */
    record Mark(State state, String path) {}

    String sector(YearMonthItems month) {
        double from = (month.month() - 1) * SECTOR;
        return "M%s A%s %s 0 0 1 %s L%s A%s %s 0 0 0 %s Z"
                .formatted(
                        at(OUTER, from),
                        number(OUTER),
                        number(OUTER),
                        at(OUTER, from + SECTOR),
                        at(INNER, from + SECTOR),
                        number(INNER),
                        number(INNER),
                        at(INNER, from));
    }

    boolean isNow(YearMonthItems month) {
        return month.month() == day.getMonthValue();
    }

    String x(YearMonthItems month) {
        return number(Math.sin((month.month() - 0.5) * SECTOR) * NAMES);
    }

    String y(YearMonthItems month) {
        return number(-Math.cos((month.month() - 0.5) * SECTOR) * NAMES + 5);
    }

    /** The lines between the wheels. */
    List<String> circles() {
        return IntStream.range(1, wheels.size())
                .mapToObj(i -> number(OUTER - i * width()))
                .toList();
    }

    private double width() {
        return (OUTER - INNER) / Math.max(1, wheels.size());
    }

    List<Mark> marks() {
        return months.stream()
                .flatMap(month -> IntStream.range(0, wheels.size()).boxed().flatMap(wheel -> marks(month, wheel)))
                .toList();
    }

    private Stream<Mark> marks(YearMonthItems month, int wheel) {
        var items = month.items().stream()
                .filter(item -> item.wheel().equals(wheels.get(wheel)))
                .limit(MOST_IN_A_CELL)
                .toList();
        double radius = OUTER - (wheel + 0.5) * width();
        return IntStream.range(0, items.size()).mapToObj(i -> {
            double angle = (month.month() - 1 + (i + 1.0) / (items.size() + 1)) * SECTOR;
            var state = items.get(i).state(day);
            return new Mark(state, shape(state, Math.sin(angle) * radius, -Math.cos(angle) * radius));
        });
    }

    /** What is late has corners; all else is round. */
    private static String shape(State state, double x, double y) {
        return state == State.LATE
                ? "M%s L%s L%s Z".formatted(point(x, y - SIZE), point(x + SIZE, y + SIZE), point(x - SIZE, y + SIZE))
                : "M%s a%2$s %2$s 0 1 0 %3$s 0 a%2$s %2$s 0 1 0 -%3$s 0 Z"
                        .formatted(point(x - SIZE, y), number(SIZE), number(2 * SIZE));
    }

    private static String at(double radius, double angle) {
        return point(Math.sin(angle) * radius, -Math.cos(angle) * radius);
    }

    private static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
