package se.fyrvakt.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return values(declared(), day);
    }

    /** All but those for each unit. */
    public FigureValues withoutUnits(LocalDate day) {
        return values(declared().filter(figure -> !figure.isByUnit()), day);
    }

    private FigureValues values(Stream<Figure> figures, LocalDate day) {
        var values = new FigureValues(day);
        var shares = new ArrayList<Figure>();
        figures.forEach(figure -> {
            if (figure.measure() instanceof Measure.Share) {
                shares.add(figure);
            } else {
                amounts(figure, day).forEach(values::add);
            }
        });
        shares.forEach(figure -> shares(figure, values::each).forEach(values::add));
        return values;
    }

    /** The values of one figure, for everything it is told apart by. */
    public List<FigureValue> of(Figure figure, LocalDate day) {
        return figure.measure() instanceof Measure.Share
                ? shares(figure, name -> amounts(declared(name), day))
                : amounts(figure, day);
    }

    /** The figure of that name as of the day. */
    public Optional<FigureValue> find(String name, LocalDate day) {
        return declared()
                .filter(figure -> figure.mayBeCalled(name))
                .flatMap(figure -> of(figure, day).stream())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** SQL of the numbers of all rows that a figure counts on {@code :day}, whatever it is told apart by. */
    public String rows(String declared) {
        return counted(declared(declared)).orElseThrow().rows(List.of());
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
            case Measure.Share share -> Optional.empty();
        };
    }

    Figure declared(String name) {
        var figure = byName.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("Ingen siffra heter " + name);
        }
        return figure;
    }

    private List<FigureValue> amounts(Figure figure, LocalDate day) {
        return switch (figure.measure()) {
            case Measure.Count(var basis) -> amounts(figure, basis, "count(*)", 0, day);
            case Measure.Sum(var basis, var amount, var decimals) ->
                amounts(figure, basis, "sum(" + amount + ")", decimals, day);
            case Measure.Share share -> throw new IllegalArgumentException(figure.name() + " is no amount");
        };
    }

    private List<FigureValue> amounts(Figure figure, Basis basis, String amount, int decimals, LocalDate day) {
        return db.sql(basis.amounts(amount))
                .param("day", day)
                .query((found, n) -> value(figure, basis, found, decimals))
                .list();
    }

    private static FigureValue value(Figure figure, Basis basis, ResultSet found, int decimals) throws SQLException {
        var codes = new ArrayList<String>();
        var labels = new ArrayList<String>();
        for (int i = 0; i < basis.by().size(); i++) {
            codes.add(found.getString("c" + i));
            labels.add(found.getString("l" + i));
        }
        var amount = found.getBigDecimal("amount");
        var rounded = (amount == null ? BigDecimal.ZERO : amount).setScale(decimals, RoundingMode.HALF_UP);
        return FigureValue.of(figure, basis.by(), codes, labels, rounded);
    }

    private interface Amounts {
        List<FigureValue> of(String declared);
    }

    private static List<FigureValue> shares(Figure figure, Amounts amounts) {
        var share = (Measure.Share) figure.measure();
        var numerators = new LinkedHashMap<List<String>, Long>();
        amounts.of(share.numerator()).forEach(value -> numerators.put(value.codes(), whole(value)));
        return amounts.of(share.denominator()).stream()
                .map(below -> share(figure, below, numerators.getOrDefault(below.codes(), 0L)))
                .toList();
    }

    private static FigureValue share(Figure figure, FigureValue below, long numerator) {
        long denominator = whole(below);
        var by = ((Measure.Count) below.figure().measure()).basis().by();
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
