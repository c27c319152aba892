package se.fyrvakt.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.Goal;

/**
 * What is planned for a year, as the registers have it on a day. What is secret is not in it.
 *
 * @param coverage how many of the assets are classified; empty where there are none
 */
record PlanFacts(
        String administration,
        int year,
        LocalDate day,
        List<Goal> goals,
        List<Activity> activities,
        List<Measure> measures,
        List<Control> controls,
        List<Holder> holders,
        Optional<FigureValue> coverage) {

    /** @param hours null where nobody has said */
    record Activity(
            int month,
            String text,
            String wheel,
            String who,
            @Nullable BigDecimal hours) {}

    record Measure(
            String number,
            String text,
            String who,
            @Nullable LocalDate due) {}

    record Control(String process, String control, String frequency, String who) {}

    /** @param hours a week set aside; null where none are */
    record Holder(
            String title,
            String name,
            String unit,
            @Nullable BigDecimal hours) {}

    BigDecimal hours() {
        return activities.stream()
                .map(Activity::hours)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
