package se.fyrvakt.report;

import java.util.List;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Chart;
import se.fyrvakt.figures.FigureValue;

/** What is drawn, beside the text that says it. */
record Charts(Basis basis) {

    private static final String CLASSIFIED = "tillgangar.klassade.andel_procent";
    private static final String COMPLETED = "utbildning.{kurs}.genomfort.andel_procent";

    private static final String INCIDENTS = "incidenter.verksamhetsrelaterade";

    /** The declared names of figures that charts show over the years. */
    static final List<String> OVER_YEARS = List.of(CLASSIFIED, COMPLETED, INCIDENTS);

    List<Block> of(Chapter chapter) {
        return switch (chapter) {
            case CLASSIFICATION -> coverage(CLASSIFIED, "Klassade tillgångar");
            case INCIDENTS -> incidents();
            case TRAINING -> training();
            default -> List.of();
        };
    }

    private List<Block> coverage(String name, String title) {
        var value = basis.figure(name);
        var part = value.numerator();
        var whole = value.denominator();
        return part == null || whole == null
                ? List.of()
                : List.of(Chart.coverage(title, value.figure().definition(), part, whole));
    }

    /** Each year from new year to the same day; nothing is drawn where there were none. */
    private List<Block> incidents() {
        var most = basis.trend().stream()
                .mapToLong(values -> count(values.get(INCIDENTS)))
                .max()
                .orElse(0);
        return most == 0
                ? List.of()
                : List.of(new Chart(
                        "Verksamhetsrelaterade incidenter per år",
                        "Från nyår till samma dag varje år. Hela axeln är %d.".formatted(most),
                        basis.trend().stream()
                                .map(values -> new Chart.Bar(
                                        String.valueOf(values.day().getYear()),
                                        (double) count(values.get(INCIDENTS)) / most,
                                        values.get(INCIDENTS).shown(),
                                        true))
                                .toList()));
    }

    private static long count(FigureValue value) {
        return value.value() == null ? 0 : value.value().longValue();
    }

    private List<Block> training() {
        var bars = basis.values().each(COMPLETED).stream()
                .map(value -> bar(value.labels().getFirst(), value))
                .toList();
        return bars.isEmpty()
                ? List.of()
                : List.of(new Chart(
                        "Genomförd utbildning i målgruppen",
                        "Andel av kursens målgrupp. Hela axeln är 100 procent.",
                        bars));
    }

    Chart classifiedOverYears() {
        return overYears(CLASSIFIED, "Andel klassade tillgångar");
    }

    Chart completedOverYears(RegisterFacts.Course course) {
        return overYears(COMPLETED.replace("{kurs}", course.code()), course.name());
    }

    /** The report's own year last. */
    private Chart overYears(String name, String title) {
        var bars = basis.trend().stream()
                .map(values -> values.knows(name)
                        ? bar(String.valueOf(values.day().getYear()), values.get(name))
                        : Chart.Bar.unmeasured(String.valueOf(values.day().getYear())))
                .toList();
        return new Chart(title, "Samma dag varje år. Hela axeln är 100 procent.", bars);
    }

    static Chart.Bar bar(String label, FigureValue percent) {
        var value = percent.value();
        return value == null
                ? Chart.Bar.unmeasured(label)
                : new Chart.Bar(label, value.doubleValue() / 100, percent.written(), true);
    }
}
