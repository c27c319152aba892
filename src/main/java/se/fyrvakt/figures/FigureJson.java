package se.fyrvakt.figures;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All figures and goals as of a day as JSON: the form other programs read. */
public final class FigureJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FigureJson() {}

    public static String of(String administration, FigureValues values, List<Goal> goals) {
        var figures = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        values.all().stream()
                .filter(value -> !value.figure().isPart() && !value.figure().isDetail())
                .forEach(value -> figures.put(value.name(), figure(value)));
        goals.forEach(goal -> figures.put(goal.name(), one(goal(goal))));
        var whole = new LinkedHashMap<String, Object>();
        whole.put("administration", administration);
        whole.put("dag", day(values.day()));
        whole.put("figures", figures);
        return JSON.writeValueAsString(whole);
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private static Map<String, @Nullable Object> figure(FigureValue value) {
        var figure = one(value.value());
        if (value.numerator() != null) {
            figure.put("numerator", value.numerator());
            figure.put("denominator", value.denominator());
        }
        return figure;
    }

    private static Map<String, @Nullable Object> one(@Nullable Object value) {
        var one = new LinkedHashMap<String, @Nullable Object>();
        one.put("value", value);
        return one;
    }

    private static @Nullable Map<String, Object> goal(Goal goal) {
        var measured = goal.measured();
        var target = goal.target();
        return measured == null || target == null
                ? null
                : ordered(
                        target.setScale(Math.max(1, target.stripTrailingZeros().scale()), RoundingMode.HALF_UP),
                        measured,
                        goal.isReached());
    }

    private static Map<String, Object> ordered(Object target, Object measured, boolean reached) {
        var all = new LinkedHashMap<String, Object>();
        all.put("mal", target);
        all.put("utfall", measured);
        all.put("natt", reached);
        return all;
    }
}
