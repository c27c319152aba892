package se.fyrvakt.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A goal with its outcome as of a day.
 *
 * @param measure as the register has it: {@code klassning.andel}
 * @param figure the name of the figure that measures it; null where no figure is known by that measure
 * @param outcome per cent; null is not measured: another year's goal, or nothing to measure
 */
public record Goal(
        int year,
        String text,
        String measure,
        @Nullable BigDecimal target,
        @Nullable String figure,
        @Nullable FigureValue outcome) {

    private static final Map<String, String> FIGURES = Map.of(
            "klassning.andel", "tillgangar.klassade.andel_procent",
            "klassning.verksamhetskritiska.andel", "tillgangar.verksamhetskritiska.klassade.andel_procent",
            "incident.bedömd_24h.andel", "incidenter.bedomd_24h.andel_procent");
    private static final Pattern COURSE = Pattern.compile("utbildning\\.(.+)\\.andel", Pattern.CASE_INSENSITIVE);

    /** The figure that a measure names, whatever the case; null for none. */
    static @Nullable String figure(String measure, List<String> courses) {
        var known = FIGURES.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(measure))
                .map(Map.Entry::getValue)
                .findFirst();
        return known.orElseGet(() -> {
            var course = COURSE.matcher(measure);
            return !course.matches()
                    ? null
                    : courses.stream()
                            .filter(code -> code.equalsIgnoreCase(course.group(1)))
                            .map(code -> "utbildning." + code + ".genomfort.andel_procent")
                            .findFirst()
                            .orElse(null);
        });
    }

    public String name() {
        return "mal." + year + "." + measure;
    }

    public @Nullable BigDecimal measured() {
        return outcome == null || target == null ? null : outcome.value();
    }

    /** Whether what is shown reaches the target; asked only where it is measured. */
    public boolean isReached() {
        var measured = measured();
        return measured != null && target != null && measured.compareTo(target) >= 0;
    }

    public String shownTarget() {
        return target == null
                ? "inget målvärde"
                : FigureValue.number(
                                target.stripTrailingZeros().scale() < 0
                                        ? target.setScale(0)
                                        : target.stripTrailingZeros())
                        + "\u00a0%";
    }

    public String verdict() {
        return measured() == null ? "ej mätt" : isReached() ? "nått" : "inte nått";
    }
}
