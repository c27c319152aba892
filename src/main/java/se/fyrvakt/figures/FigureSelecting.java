package se.fyrvakt.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Selecting;
import se.fyrvakt.register.Selection;

/** The rows behind a figure, in the list of their register. */
@Component
class FigureSelecting implements Selecting {

    private final FigureRepository figures;

    FigureSelecting(FigureRepository figures) {
        this.figures = figures;
    }

    @Override
    public boolean isAsked(Map<String, String> query) {
        return query.containsKey(FigureAddress.FIGURE);
    }

    @Override
    public Optional<Selection> find(Register register, Map<String, String> query) {
        var name = query.getOrDefault(FigureAddress.FIGURE, "");
        return AsOf.day(query.getOrDefault(FigureAddress.DAY, ""))
                .flatMap(day -> figures.find(name, day)
                        .flatMap(value -> FigureRepository.counted(value.figure())
                                .filter(basis -> basis.register().equals(register.address()))
                                .map(basis -> selection(value, basis, day))));
    }

    private static Selection selection(FigureValue value, Basis basis, LocalDate day) {
        var kept = new LinkedHashMap<String, String>();
        kept.put(FigureAddress.FIGURE, value.name());
        kept.put(FigureAddress.DAY, day.toString());
        return new Selection(
                kept,
                value.label(),
                Swedish.longDay(day),
                FigureAddress.of(value.name(), day),
                "t.id in (%s)".formatted(renamed(basis.rows(value.codes().size()))),
                parameters(value, day));
    }

    /** The list has a day of its own: today. */
    private static String renamed(String rows) {
        return rows.replaceAll("(?<!:):day\\b", ":figureDay").replaceAll("(?<!:):code(\\d)", ":figureCode$1");
    }

    private static Map<String, Object> parameters(FigureValue value, LocalDate day) {
        var parameters = new HashMap<String, Object>(Map.of("figureDay", day));
        for (int i = 0; i < value.codes().size(); i++) {
            parameters.put("figureCode" + i, value.codes().get(i));
        }
        return parameters;
    }
}
