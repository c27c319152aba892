package se.fyrvakt.figures;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.figures.Figure.Measure;

/** The values of any number of figures that count rows, as of any number of days, in one statement. */
final class AmountQuery {

    private final List<Figure> figures;
    private final int width;

    /** @param figures none of them a share */
    AmountQuery(List<Figure> figures) {
        this.figures = figures;
        this.width = figures.stream()
                .mapToInt(figure -> basis(figure).dimensions().size())
                .max()
                .orElse(0);
    }

    private record Found(LocalDate day, FigureValue value) {}

    /** By day and by the figure's declared name, each in the order of the labels. */
    Map<LocalDate, Map<String, List<FigureValue>>> on(List<LocalDate> days, JdbcClient db) {
        return figures.isEmpty()
                ? Map.of()
                : db
                        .sql(sql())
                        .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                        .query((found, n) -> found(found))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Found::day,
                                Collectors.groupingBy(
                                        each -> each.value().figure().name(),
                                        Collectors.mapping(Found::value, Collectors.toList()))));
    }

    /** The day of each figure is that of the row to its left, so that one statement serves several. */
    private String sql() {
        var gatherings = Gathering.of(figures);
        var gathered = IntStream.range(0, gatherings.size())
                .mapToObj(i -> "g%d as materialized (%s)"
                        .formatted(i, gatherings.get(i).sql()))
                .collect(Collectors.joining(", "));
        var all = IntStream.range(0, figures.size())
                .mapToObj(i -> "select %d as figure, a.* from (%s) a".formatted(i, amounts(figures.get(i), gatherings)))
                .collect(Collectors.joining(" union all "));
        var labels = IntStream.range(0, width)
                .mapToObj(", l%d collate svensk"::formatted)
                .collect(Collectors.joining());
        return "select * from unnest(cast(:days as date[])) as_of(day) cross join lateral (with %s %s) f order by day, figure%s"
                .formatted(gathered.replaceAll("(?<!:):day\\b", "as_of.day"), all, labels);
    }

    private String amounts(Figure figure, List<Gathering> gatherings) {
        var at = IntStream.range(0, gatherings.size())
                .filter(i -> gatherings.get(i).isOf(figure))
                .findFirst()
                .orElseThrow();
        return new Summing(basis(figure), "g" + at, gatherings.get(at).column(figure), ofNone(figure)).sql(width);
    }

    /** What it is where there are no rows, as SQL. */
    private static String ofNone(Figure figure) {
        return figure.measure() instanceof Measure.Quantile ? "null" : "0";
    }

    private Found found(ResultSet found) throws SQLException {
        return new Found(found.getDate("day").toLocalDate(), value(figures.get(found.getInt("figure")), found));
    }

    private static FigureValue value(Figure figure, ResultSet found) throws SQLException {
        var by = basis(figure).dimensions();
        var codes = new ArrayList<String>();
        var labels = new ArrayList<String>();
        for (int i = 0; i < by.size(); i++) {
            codes.add(found.getString("c" + i));
            labels.add(found.getString("l" + i));
        }
        var amount = found.getBigDecimal("amount");
        var rounded = amount == null ? null : amount.setScale(decimals(figure), RoundingMode.HALF_UP);
        return FigureValue.of(figure, by, codes, labels, rounded);
    }

    private static Basis basis(Figure figure) {
        return FigureRepository.counted(figure).orElseThrow();
    }

    private static int decimals(Figure figure) {
        return switch (figure.measure()) {
            case Measure.Sum sum -> sum.decimals();
            case Measure.Quantile quantile -> 1;
            case Measure.Count count -> 0;
            case Measure.Share share -> throw new IllegalArgumentException(figure.name() + " is no amount");
        };
    }
}
