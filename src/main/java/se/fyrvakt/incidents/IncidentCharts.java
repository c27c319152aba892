package se.fyrvakt.incidents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import se.fyrvakt.figures.FigureChart;
import se.fyrvakt.figures.FigureChart.Line;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.FigureValues;
import se.fyrvakt.kernel.Swedish;

/**
 * What is drawn of incidents. What is for knowledge only has charts of its own.
 *
 * @param years only {@link #OVER_YEARS}, the earliest first, the day asked about last
 * @param now only {@link #TOLD_APART}, on the day
 * @param yearBefore only {@link #BY_MONTH}, at the end of the year before
 * @param called what units are called, by code
 */
record IncidentCharts(List<FigureValues> years, FigureValues now, FigureValues yearBefore, Map<String, String> called) {

    private static final String INCIDENTS = "incidenter.verksamhetsrelaterade";
    private static final String FOR_KNOWLEDGE = "incidenter.informativa";
    private static final String MONTH = INCIDENTS + ".manad.{manad}";
    private static final String KNOWLEDGE_MONTH = FOR_KNOWLEDGE + ".manad.{manad}";
    private static final String HOURS = "incidenter.timmar_till_bedomning.median.manad.{manad}";
    private static final String PER_HUNDRED = "incidenter.per_100_anstallda";
    private static final String DEPARTMENT = "avdelning.{avdelning}." + PER_HUNDRED;
    private static final String UNIT = "enhet.{enhet}." + PER_HUNDRED;

    static final List<String> OVER_YEARS = List.of(INCIDENTS, FOR_KNOWLEDGE);
    static final List<String> BY_MONTH = List.of(MONTH, KNOWLEDGE_MONTH, HOURS);
    static final List<String> TOLD_APART = Stream.concat(
                    BY_MONTH.stream(),
                    Stream.of(
                            INCIDENTS + ".typ.{typ}",
                            FOR_KNOWLEDGE + ".typ.{typ}",
                            INCIDENTS + ".orsak.{orsak}",
                            INCIDENTS + ".tillgang.{tillgang}",
                            INCIDENTS + ".allvarlighet.{allvarlighet}",
                            DEPARTMENT,
                            UNIT))
            .toList();

    private static final int MOST = 15;

    /** Charts about the same. */
    record Group(String heading, List<FigureChart> charts) {
        String anchor() {
            return Swedish.plain(heading);
        }
    }

    /** Those with something to show. */
    List<Group> groups() {
        return Stream.of(
                        new Group(
                                "År för år",
                                List.of(year("Incidenter", INCIDENTS), year("Till kännedom", FOR_KNOWLEDGE))),
                        new Group("Månad för månad", months()),
                        new Group("Vad det handlar om", kinds()),
                        new Group("Vilka som rapporterar", reporters()),
                        new Group("Tid till bedömning", beside("Timmar till bedömning, median", HOURS)))
                .map(group -> new Group(
                        group.heading(),
                        group.charts().stream().filter(FigureChart::isMeasured).toList()))
                .filter(group -> group.charts().stream().anyMatch(chart -> FigureChart.most(chart.lines()) > 0))
                .toList();
    }

    private FigureChart year(String what, String name) {
        var lines = years.stream()
                .map(values -> line(String.valueOf(values.day().getYear()), values.get(name), values.day()))
                .toList();
        return FigureChart.of(what + " per år", "År", lines);
    }

    private List<FigureChart> months() {
        return Stream.concat(beside("Incidenter", MONTH).stream(), beside("Till kännedom", KNOWLEDGE_MONTH).stream())
                .toList();
    }

    /** The months of the year that have begun, and all those of the year before, by the same axis. */
    private List<FigureChart> beside(String what, String name) {
        var these = months(now, name).subList(0, now.day().getMonthValue());
        var those = months(yearBefore, name);
        var most = Math.max(FigureChart.most(these), FigureChart.most(those));
        return List.of(
                FigureChart.of(what + " per månad " + now.day().getYear(), "Månad", these, most),
                FigureChart.of(what + " per månad " + yearBefore.day().getYear(), "Månad", those, most));
    }

    private static List<Line> months(FigureValues values, String name) {
        return values.each(name).stream()
                .map(value -> line(month(value.labels().getFirst()), value, values.day()))
                .toList();
    }

    private static String month(String number) {
        return Swedish.capitalised(
                Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL_STANDALONE, Swedish.LOCALE));
    }

    private List<FigureChart> kinds() {
        return List.of(
                commonest("Incidenter per typ", "Typ", INCIDENTS + ".typ.{typ}"),
                commonest("Till kännedom per typ", "Typ", FOR_KNOWLEDGE + ".typ.{typ}"),
                commonest("Incidenter per orsak", "Orsak", INCIDENTS + ".orsak.{orsak}"),
                commonest("Incidenter per allvarlighet", "Allvarlighet", INCIDENTS + ".allvarlighet.{allvarlighet}"),
                commonest("Incidenter per tillgång", "Tillgång", INCIDENTS + ".tillgang.{tillgang}"));
    }

    private List<FigureChart> reporters() {
        return List.of(
                most(
                        "Rapporter per 100 anställda och år, per avdelning",
                        "Avdelning",
                        now.each(DEPARTMENT),
                        this::unit),
                most("Rapporter per 100 anställda och år, per enhet", "Enhet", now.each(UNIT), this::unit));
    }

    private String unit(FigureValue value) {
        var code = value.labels().getFirst();
        return called.getOrDefault(code, code);
    }

    /** Those that there are any of. */
    private FigureChart commonest(String title, String first, String name) {
        var some = now.each(name).stream()
                .filter(value -> size(value).signum() > 0)
                .toList();
        return most(
                title, first, some, value -> Swedish.capitalised(value.labels().getLast()));
    }

    private FigureChart most(
            String title, String first, List<FigureValue> values, Function<FigureValue, String> label) {
        var lines = values.stream()
                .sorted(Comparator.comparing(IncidentCharts::size).reversed())
                .limit(MOST)
                .map(value -> line(label.apply(value), value, now.day()))
                .toList();
        return FigureChart.of(
                values.size() > MOST ? "%s, de %d med flest".formatted(title, MOST) : title, first, lines);
    }

    private static BigDecimal size(FigureValue value) {
        return Objects.requireNonNullElse(value.value(), BigDecimal.ZERO);
    }

    private static Line line(String label, FigureValue value, LocalDate day) {
        return new Line(label, value, value.address(day));
    }
}
