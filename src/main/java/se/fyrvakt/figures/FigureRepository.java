package se.fyrvakt.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.figures.Figure.Measure;

/** Finds the values of figures, within a transaction of an administration. */
@Repository
public class FigureRepository {

    private final JdbcClient db;
    private final Map<String, Figure> byName = new LinkedHashMap<>();

    FigureRepository(JdbcClient db, List<FigureSource> sources) {
        this.db = db;
        sources.stream()
                .flatMap(FigureSource::figures)
                .sorted(Comparator.comparing(Figure::theme).thenComparing(Figure::isByUnit))
                .forEach(figure -> byName.put(figure.name(), figure));
    }

    /** Every figure declared, by theme. */
    public Stream<Figure> declared() {
        return byName.values().stream();
    }

    /** All figures as of the day. */
    public FigureValues on(LocalDate day) {
        return values(declared().toList(), List.of(day)).getFirst();
    }

    /** All but those for each unit, and details. */
    public FigureValues withoutUnits(LocalDate day) {
        return withoutUnits(List.of(day)).getFirst();
    }

    /** All but those for each unit, and details, as of each of the days. */
    public List<FigureValues> withoutUnits(List<LocalDate> days) {
        return values(
                declared()
                        .filter(figure -> !figure.isByUnit() && !figure.isDetail())
                        .toList(),
                days);
    }

    /** Those of the figures that are wanted. */
    public FigureValues where(Predicate<Figure> wanted, LocalDate day) {
        return values(declared().filter(wanted).toList(), List.of(day)).getFirst();
    }

    /** The figures declared by those names, as of each of the days. */
    public List<FigureValues> named(List<String> names, List<LocalDate> days) {
        return values(names.stream().map(this::declared).toList(), days);
    }

    /** The values of one figure, for everything it is told apart by. */
    public List<FigureValue> of(Figure figure, LocalDate day) {
        return values(List.of(figure), List.of(day)).getFirst().each(figure.name());
    }

    /** The figure of that name as of the day. */
    public Optional<FigureValue> find(String name, LocalDate day) {
        return find(name, List.of(day)).getFirst();
    }

    /** The figure of that name as of each of the days. */
    public List<Optional<FigureValue>> find(String name, List<LocalDate> days) {
        var likely = declared().filter(figure -> figure.mayBeCalled(name)).toList();
        return values(likely, days).stream().map(values -> values.find(name)).toList();
    }

    private List<FigureValues> values(List<Figure> figures, List<LocalDate> days) {
        var amounts = figures.stream().flatMap(this::amountsBehind).distinct().toList();
        var found = new AmountQuery(amounts).on(days, db);
        return days.stream()
                .map(day -> values(figures, day, found.getOrDefault(day, Map.of())))
                .toList();
    }

    private Stream<Figure> amountsBehind(Figure figure) {
        return figure.measure() instanceof Measure.Share(var numerator, var denominator)
                ? Stream.of(declared(numerator), declared(denominator))
                : Stream.of(figure);
    }

    /** Amounts first, then the shares of them. */
    private static FigureValues values(List<Figure> figures, LocalDate day, Map<String, List<FigureValue>> amounts) {
        var values = new FigureValues(day);
        figures.forEach(figure -> amounts.getOrDefault(figure.name(), List.of()).forEach(values::add));
        figures.stream()
                .filter(figure -> figure.measure() instanceof Measure.Share)
                .flatMap(figure -> shares(figure, amounts).stream())
                .forEach(values::add);
        return values;
    }

    /** SQL of the numbers of all rows that a figure counts on {@code :day}, whatever it is told apart by. */
    public String rows(String declared) {
        return counted(declared(declared)).orElseThrow().rows(0);
    }

    /** The numbers of the rows that it counts on the day, in order; a share counts none itself. */
    public List<Long> rows(FigureValue value, LocalDate day) {
        return counted(value.figure())
                .map(basis -> db.sql(basis.rows(value.codes().size()) + " order by t.id")
                        .params(parameters(value, day))
                        .query((found, n) -> found.getLong("id"))
                        .list())
                .orElse(List.of());
    }

    private static Map<String, Object> parameters(FigureValue value, LocalDate day) {
        var parameters = new HashMap<String, Object>(Map.of("day", day));
        for (int i = 0; i < value.codes().size(); i++) {
            parameters.put("code" + i, value.codes().get(i));
        }
        return parameters;
    }

    /** The figures whose rows are behind it: itself, or the parts of a share. */
    public Stream<FigureValue> behind(FigureValue value, FigureValues all) {
        return value.figure().measure() instanceof Measure.Share(var numerator, var denominator)
                ? Stream.of(numerator, denominator)
                        .flatMap(part -> all.each(part).stream()
                                .filter(each -> each.codes().equals(value.codes())))
                : Stream.of(value);
    }

    /** The register that a figure's rows stand in; empty for a share. */
    public static Optional<String> register(Figure figure) {
        return counted(figure).map(Basis::register);
    }

    /** What a figure counts; empty for a share. */
    static Optional<Basis> counted(Figure figure) {
        return switch (figure.measure()) {
            case Measure.Count(var basis) -> Optional.of(basis);
            case Measure.Sum(var basis, var amount, var decimals) -> Optional.of(basis);
            case Measure.Quantile quantile -> Optional.of(quantile.basis());
            case Measure.Share share -> Optional.empty();
        };
    }

    boolean isDeclared(String name) {
        return byName.containsKey(name);
    }

    Figure declared(String name) {
        var figure = byName.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("Ingen siffra heter " + name);
        }
        return figure;
    }

    private static List<FigureValue> shares(Figure figure, Map<String, List<FigureValue>> amounts) {
        var share = (Measure.Share) figure.measure();
        var numerators = new LinkedHashMap<List<String>, Long>();
        amounts.getOrDefault(share.numerator(), List.of())
                .forEach(value -> numerators.put(value.codes(), whole(value)));
        return amounts.getOrDefault(share.denominator(), List.of()).stream()
                .map(below -> share(figure, below, numerators.getOrDefault(below.codes(), 0L)))
                .toList();
    }

    private static FigureValue share(Figure figure, FigureValue below, long numerator) {
        long denominator = whole(below);
        var by = ((Measure.Count) below.figure().measure()).basis().dimensions();
        var percent = FigureValue.percent(numerator, denominator);
        return new FigureValue(
                figure,
                Figure.filled(figure.name(), by, below.labels()),
                Figure.filled(figure.label(), by, below.labels()),
                below.codes(),
                below.labels(),
                percent,
                percent == null ? null : numerator,
                percent == null ? null : denominator);
    }

    private static long whole(FigureValue value) {
        return value.value() == null ? 0 : value.value().longValueExact();
    }
}
