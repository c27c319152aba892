package se.fyrvakt.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.Chart;
import se.fyrvakt.document.ChartSvg;

/**
 * Values of a figure as bars, and the same as a table.
 *
 * @param first what the lines are: "År", "Avdelning"
 */
public record FigureChart(Chart chart, String first, List<Line> lines) {

    private static final double WHOLE = 100;

    /**
     * @param value null where there is none
     * @param href where the line leads; null for nowhere
     */
    public record Line(
            String label,
            @Nullable FigureValue value,
            @Nullable String href) {

        public String shown() {
            return value == null ? Chart.NOT_MEASURED : value.written();
        }

        private double size() {
            var number = value == null ? null : value.value();
            return number == null ? 0 : number.doubleValue();
        }

        private boolean isMeasured() {
            return value != null && value.isMeasured();
        }

        private boolean isShare() {
            return value != null && value.figure().unit() == Figure.Unit.PERCENT;
        }
    }

    /** @param title says the finding */
    public static FigureChart of(String title, String first, List<Line> lines) {
        return of(title, first, lines, 0);
    }

    /** @param least how far the axis goes at least, for charts that are to be compared */
    public static FigureChart of(String title, String first, List<Line> lines, double least) {
        var isShare = lines.stream().anyMatch(Line::isShare);
        var axis = isShare ? WHOLE : Math.ceil(Math.max(most(lines), Math.max(least, 1)));
        var bars = lines.stream()
                .map(line -> new Chart.Bar(line.label(), line.size() / axis, line.shown(), line.isMeasured()))
                .toList();
        var said = isShare
                ? "Hela axeln är 100 procent."
                : "Hela axeln är " + FigureValue.number(BigDecimal.valueOf(Math.round(axis))) + ".";
        return new FigureChart(new Chart(title, said, bars), first, lines);
    }

    /** The largest of the values. */
    public static double most(List<Line> lines) {
        return lines.stream().mapToDouble(Line::size).max().orElse(0);
    }

    /** The same day of each year, the earliest first. */
    static FigureChart years(String title, List<LocalDate> days, List<Optional<FigureValue>> values) {
        return of(
                title,
                "Dag",
                IntStream.range(0, days.size())
                        .mapToObj(i -> year(days.get(i), values.get(i).orElse(null)))
                        .toList()
                        .reversed());
    }

    /** The figure of that name over the years, those first that are first in the list. */
    public static FigureChart years(String title, String name, List<FigureValues> years) {
        var days = years.stream().map(FigureValues::day).toList();
        return years(
                title, days, years.stream().map(values -> values.find(name)).toList());
    }

    private static Line year(LocalDate day, @Nullable FigureValue value) {
        return new Line(day.toString(), value, value == null ? null : value.address(day));
    }

    public boolean isMeasured() {
        return lines.stream().anyMatch(Line::isMeasured);
    }

    public String title() {
        return chart.title();
    }

    public String svg() {
        return ChartSvg.svg(chart);
    }
}
