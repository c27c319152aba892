package se.fyrvakt.home;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.fyrvakt.figures.FigureChart;
import se.fyrvakt.figures.FigureChart.Line;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.FigureValues;
import se.fyrvakt.figures.Goal;

/**
 * The few things that are drawn.
 *
 * @param years the same day of each year, the one asked about first: only {@link #OVER_YEARS}
 * @param called what units are called, by code
 */
record StandingCharts(
        FigureValues now,
        List<FigureValues> years,
        FigureValues departments,
        List<Goal> goals,
        Map<String, String> called) {

    private static final String CLASSIFIED = "tillgangar.klassade.andel_procent";
    private static final String CRITICAL = "tillgangar.verksamhetskritiska.klassade.andel_procent";
    private static final String INCIDENTS = "incidenter.verksamhetsrelaterade";
    private static final String TRAINED = "utbildning.{kurs}.genomfort.andel_procent";
    private static final String DEPARTMENT = "avdelning.{avdelning}.";

    /** The figures that are needed of several years. */
    static final List<String> OVER_YEARS = List.of(CLASSIFIED, INCIDENTS);

    /** The figures that are needed of each department. */
    static final List<String> BY_DEPARTMENT = List.of(DEPARTMENT + CLASSIFIED, DEPARTMENT + TRAINED);

    /** Those with something in them. */
    List<FigureChart> all() {
        return Stream.of(
                        Stream.of(coverage(), FigureChart.years(classifiedOverYears(), CLASSIFIED, years)),
                        Stream.of(classifiedByDepartment(), training()),
                        courses().map(this::trainedByDepartment),
                        Stream.of(FigureChart.years(incidentsOverYears(), INCIDENTS, years)))
                .flatMap(charts -> charts)
                .filter(FigureChart::isMeasured)
                .toList();
    }

    private FigureChart coverage() {
        return FigureChart.of(
                part(now.get(CLASSIFIED)) + " tillgångar är klassade",
                "Tillgångar",
                List.of(line("Alla i bruk", now.get(CLASSIFIED)), line("Verksamhetskritiska", now.get(CRITICAL))));
    }

    /** "10 av 106". */
    private static String part(FigureValue share) {
        return share.written().replaceFirst(" \\(.*", "");
    }

    private String classifiedOverYears() {
        return "Andel klassade tillgångar" + since(CLASSIFIED);
    }

    private String incidentsOverYears() {
        return "Verksamhetsrelaterade incidenter från nyår till dagen" + since(INCIDENTS);
    }

    /** ": +2,1 procentenheter på ett år". */
    private String since(String name) {
        var change = now.get(name).change(years.get(1).get(name));
        return change.equals("–") ? "" : ": " + change + " på ett år";
    }

    private FigureChart classifiedByDepartment() {
        return FigureChart.of(
                "Andel klassade tillgångar per avdelning",
                "Avdelning",
                departments.each(DEPARTMENT + CLASSIFIED).stream()
                        .map(value -> line(department(value), value))
                        .toList());
    }

    private FigureChart training() {
        return FigureChart.of(
                "Andel av målgruppen som har genomfört kursen",
                "Kurs",
                now.each(TRAINED).stream()
                        .map(value -> line(value.labels().getFirst(), value))
                        .toList());
    }

    /** The courses that the goals of the year are about. */
    private Stream<String> courses() {
        return now.each(TRAINED).stream()
                .filter(value -> goals.stream()
                        .anyMatch(goal ->
                                goal.year() == now.day().getYear() && Objects.equals(goal.figure(), value.name())))
                .map(value -> value.labels().getFirst());
    }

    private FigureChart trainedByDepartment(String course) {
        return FigureChart.of(
                "Andel som har genomfört " + course + " per avdelning",
                "Avdelning",
                departments.each(DEPARTMENT + TRAINED).stream()
                        .filter(value -> value.labels().get(1).equals(course))
                        .map(value -> line(department(value), value))
                        .toList());
    }

    private String department(FigureValue value) {
        return called.getOrDefault(value.labels().getFirst(), value.labels().getFirst());
    }

    private Line line(String label, FigureValue value) {
        return new Line(label, value, value.address(now.day()));
    }
}
