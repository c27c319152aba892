package se.fyrvakt.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.figures.Figure.Measure;
import se.fyrvakt.figures.FigurePage.Part;
import se.fyrvakt.figures.FigurePage.Split;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;

/** Gathers what the page of a figure shows, in as many statements whatever the figure. */
@Component
class FigureReading {

    private final FigureRepository figures;
    private final UnitNameRepository units;
    private final Registers registers;

    FigureReading(FigureRepository figures, UnitNameRepository units, Registers registers) {
        this.figures = figures;
        this.units = units;
        this.registers = registers;
    }

    /** Within a transaction of the visitor's administration; empty where no figure has that name. */
    Optional<FigurePage> read(String name, AsOf asOf, Visitor visitor) {
        var years = figures.find(name, asOf.years());
        return years.getFirst()
                .map(value -> new FigurePage(
                        asOf, value, years, parts(value, asOf.day(), visitor), splits(value, asOf.day())));
    }

    private List<Part> parts(FigureValue value, LocalDate day, Visitor visitor) {
        return switch (value.figure().measure()) {
            case Measure.Share(var numerator, var denominator) ->
                Stream.of(
                                part(numerator, value, value.numerator(), day, visitor),
                                part(denominator, value, value.denominator(), day, visitor))
                        .toList();
            case Measure.Count count ->
                List.of(part(
                        value.figure().name(),
                        value,
                        value.value() == null ? null : value.value().longValue(),
                        day,
                        visitor));
            case Measure.Quantile quantile -> List.of(part(value.figure().name(), value, null, day, visitor));
            case Measure.Sum sum -> List.of(part(value.figure().name(), value, null, day, visitor));
        };
    }

    /** Of a figure told apart by the same as the value. */
    private Part part(
            String declared,
            FigureValue value,
            @org.jspecify.annotations.Nullable Long number,
            LocalDate day,
            Visitor visitor) {
        var figure = figures.declared(declared);
        var basis = FigureRepository.counted(figure).orElseThrow();
        var register = registers.get(basis.register());
        var name = Figure.filled(figure.name(), basis.dimensions(), value.labels());
        return new Part(
                Figure.filled(figure.label(), basis.dimensions(), value.labels()),
                number,
                register.words(),
                isRead(register, visitor) ? FigureAddress.rows(register.address(), name, day) : null);
    }

    private static boolean isRead(Register register, Visitor visitor) {
        return visitor.is(register.readers().keySet().toArray(se.fyrvakt.kernel.Role[]::new));
    }

    private List<Split> splits(FigureValue value, LocalDate day) {
        var declared = value.figure().name();
        var names = Stream.of("avdelning.{avdelning}.", "enhet.{enhet}.")
                .map(prefix -> prefix + declared)
                .filter(figures::isDeclared)
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        var values = figures.named(names, List.of(day)).getFirst();
        var called = units.all();
        return names.stream()
                .map(name -> split(values.each(name), value, called))
                .toList();
    }

    private static Split split(List<FigureValue> values, FigureValue whole, Map<String, String> called) {
        var lines = values.stream()
                .filter(each -> each.codes().subList(1, each.codes().size()).equals(whole.codes()))
                .map(each -> new Split.Line(
                        each.labels().getFirst(),
                        called.getOrDefault(each.labels().getFirst(), ""),
                        each))
                .toList();
        return new Split(lines);
    }
}
