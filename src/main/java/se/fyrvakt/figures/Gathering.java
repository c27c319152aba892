package se.fyrvakt.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.fyrvakt.figures.Figure.Measure;

/**
 * Rows that are gathered once, for all figures that count some of them.
 *
 * @param basis all that are gathered
 * @param isPlaced whether any of the figures is for each unit or department
 */
record Gathering(Basis basis, List<Part> parts, boolean isPlaced) {

    /**
     * A column of amounts.
     *
     * @param amount SQL of what the rows amount to
     * @param narrowing SQL that holds for those that count
     */
    record Part(String amount, String narrowing) {
        private static Part of(Figure figure) {
            return switch (figure.measure()) {
                case Measure.Count(var basis) -> new Part("count(*)", basis.narrowing());
                case Measure.Sum(var basis, var amount, var decimals) ->
                    new Part("sum(" + amount + ")", basis.narrowing());
                case Measure.Quantile(var basis, var amount, var aggregate) ->
                    new Part("%s within group (order by %s)".formatted(aggregate, amount), basis.narrowing());
                case Measure.Share share -> throw new IllegalArgumentException(figure.name() + " is no amount");
            };
        }

        private String sql() {
            return "%s filter (where %s)".formatted(amount, narrowing);
        }
    }

    /** @param figures none of them a share */
    static List<Gathering> of(List<Figure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(Gathering::ground, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(alike -> of(alike.getKey(), alike.getValue()))
                .toList();
    }

    private static Gathering of(Basis ground, List<Figure> figures) {
        return new Gathering(
                ground,
                figures.stream().map(Part::of).distinct().toList(),
                figures.stream().anyMatch(figure -> basis(figure).level() != Basis.Level.WHOLE));
    }

    boolean isOf(Figure figure) {
        return ground(figure).equals(basis);
    }

    /** The column with its amounts. */
    String column(Figure figure) {
        return "a" + parts.indexOf(Part.of(figure));
    }

    /** SQL of the amounts of each place and value: columns place, v0, v1, … and a0, a1, … */
    String sql() {
        var keys = keys();
        var grouped =
                IntStream.rangeClosed(1, keys.size()).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return "select %s, %s from %s where %s group by %s"
                .formatted(String.join(", ", keys), amounts(), basis.from(), condition(), grouped);
    }

    private List<String> keys() {
        var keys = new ArrayList<String>();
        keys.add((isPlaced ? basis.place() : "null::bigint") + " as place");
        for (int i = 0; i < basis.by().size(); i++) {
            keys.add(basis.by().get(i).value() + " as v" + i);
        }
        return keys;
    }

    private String amounts() {
        return IntStream.range(0, parts.size())
                .mapToObj(
                        i -> (isNarrow() ? parts.get(i).amount() : parts.get(i).sql()) + " as a" + i)
                .collect(Collectors.joining(", "));
    }

    /** Rows that nobody counts need not be looked at. */
    private String condition() {
        return isNarrow() ? basis.condition() + " and " + parts.getFirst().narrowing() : basis.condition();
    }

    /** Whether all count the same of the rows. */
    private boolean isNarrow() {
        return parts.stream().map(Part::narrowing).distinct().count() == 1;
    }

    private static Basis ground(Figure figure) {
        return basis(figure).ground();
    }

    private static Basis basis(Figure figure) {
        return FigureRepository.counted(figure).orElseThrow();
    }
}
