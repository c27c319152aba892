package se.fyrvakt.home;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.figures.FigureAddress;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.FigureValues;
import se.fyrvakt.figures.Goal;
import se.fyrvakt.figures.Theme;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer.Screen;
import se.fyrvakt.web.Tone;

/**
 * Where the work stands as of a day: what waits, the goals, the trends and then every figure.
 *
 * @param before the same day a year earlier
 */
record StandingPage(AsOf asOf, FigureValues now, FigureValues before, List<Goal> goals, StandingCharts charts)
        implements Screen {

    /** Each says that something is late or lacking; better is none. */
    private static final List<String> WAITING = List.of(
            "atgarder.forsenade",
            "aktiviteter.forfallna_ej_gjorda",
            "incidenter.obedomda",
            "incidenter.verksamhetsrelaterade.pagaende",
            "styrdokument.forsenad_oversyn",
            "kontinuitetsplaner.ej_ovade_senaste_aret",
            "behandlingar.aldrig_granskade",
            "behorigheter.slutat",
            "tillgangar.utan_systemagare",
            "tillgangar.i_bruk_utan_klassning");

    @Override
    public HttpStatus status() {
        return asOf.problems().exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    String day() {
        return Swedish.longDay(asOf.day());
    }

    LocalDate yearBefore() {
        return before.day();
    }

    String dayBefore() {
        return Swedish.longDay(yearBefore());
    }

    /** What is late or lacking; what is not, is left out. */
    List<FigureValue> waiting() {
        return WAITING.stream()
                .map(now::get)
                .filter(value -> value.value() != null && value.value().signum() > 0)
                .toList();
    }

    String href(FigureValue value) {
        return value.address(asOf.day());
    }

    /** Those of the year first; other years' are not measured. */
    List<Goal> ordered() {
        return Stream.concat(
                        goals.stream().filter(this::isThisYears), goals.stream().filter(goal -> !isThisYears(goal)))
                .toList();
    }

    private boolean isThisYears(Goal goal) {
        return goal.year() == asOf.day().getYear();
    }

    Optional<String> href(Goal goal) {
        return Optional.ofNullable(goal.figure())
                .filter(name -> now.knows(name))
                .map(name -> FigureAddress.of(name, asOf.day()));
    }

    String outcome(Goal goal) {
        var outcome = goal.outcome();
        return outcome != null ? outcome.written() : isThisYears(goal) ? "ej mätt" : "mäts " + goal.year();
    }

    static Tone tone(Goal goal) {
        return goal.measured() == null ? Tone.REST : goal.isReached() ? Tone.OK : Tone.WARN;
    }

    /** "1 av 2 mål för 2023 är nådda." Empty without goals. */
    String reached() {
        var all = goals.stream().filter(this::isThisYears).toList();
        var reached = all.stream().filter(Goal::isReached).count();
        return all.isEmpty()
                ? "Inga mål är satta för " + asOf.day().getYear() + "."
                : "%d av %s för %d är nådda."
                        .formatted(
                                reached,
                                Swedish.count(all.size(), "mål", "mål"),
                                asOf.day().getYear());
    }

    /** The figures with something to say by themselves, theme by theme. */
    Map<Theme, List<FigureValue>> themes() {
        var themes = new LinkedHashMap<Theme, List<FigureValue>>();
        for (var theme : Theme.values()) {
            var values = now.all().stream()
                    .filter(value ->
                            value.figure().theme() == theme && !value.figure().isPart())
                    .toList();
            if (!values.isEmpty()) {
                themes.put(theme, values);
            }
        }
        return themes;
    }

    String before(FigureValue value) {
        return earlier(value).map(FigureValue::written).orElse("ej mätt");
    }

    String change(FigureValue value) {
        return value.change(earlier(value).orElse(null));
    }

    private Optional<FigureValue> earlier(FigureValue value) {
        return before.find(value.name());
    }

    /** For a link within the page. */
    static String anchor(Theme theme) {
        return Swedish.plain(theme.label());
    }
}
