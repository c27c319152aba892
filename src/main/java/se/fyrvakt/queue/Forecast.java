package se.fyrvakt.queue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.fyrvakt.kernel.Swedish;

/**
 * When all of ours are classified with so many hours a week: week by week, what expires comes back into the queue and what
 * there is time for leaves it.
 */
final class Forecast {

    static final int MOST_HOURS = 20;

    /** Ten years; what is not done then never is. */
    private static final int MOST_WEEKS = 520;

    private static final int MINUTES_AN_HOUR = 60;
    private static final int DAYS_A_WEEK = 7;

    private final Ground ground;
    private final int hours;
    private final List<Double> left;

    private Forecast(Ground ground, int hours) {
        this.ground = ground;
        this.hours = hours;
        this.left = simulated(ground, hours);
    }

    static Forecast of(Ground ground, int hours) {
        return new Forecast(ground, hours);
    }

    /** In whole minutes of work, so that nothing is lost in rounding. */
    private static List<Double> simulated(Ground ground, int hours) {
        var returning = returning(ground);
        var weeksValid = Math.max(1, (int) Math.round(ground.months() * 365.25 / 12 / DAYS_A_WEEK));
        var left = new ArrayList<Double>();
        var queue = (long) ground.ours() * ground.minutes();
        left.add((double) ground.ours());
        for (int week = 1; week <= MOST_WEEKS && queue > 0; week++) {
            queue += returning.getOrDefault(week, 0L);
            var done = Math.min(queue, (long) hours * MINUTES_AN_HOUR);
            queue -= done;
            returning.merge(week + weeksValid, done, Long::sum);
            left.add(queue / (double) ground.minutes());
        }
        return left;
    }

    /** How many minutes of work come back, by the week from now. */
    private static Map<Integer, Long> returning(Ground ground) {
        var returning = new HashMap<Integer, Long>();
        ground.expiries()
                .forEach((day, number) -> returning.merge(
                        (int) (ChronoUnit.DAYS.between(ground.day(), day) / DAYS_A_WEEK) + 1,
                        (long) number * ground.minutes(),
                        Long::sum));
        return returning;
    }

    int hours() {
        return hours;
    }

    /** How many are left after so many weeks, a begun one as a whole. */
    long left(int week) {
        return week < left.size() ? (long) Math.ceil(left.get(week)) : 0;
    }

    /** How many are left, from now and after each week until none is. */
    List<Double> left() {
        return left;
    }

    /** A day of the week in which the last is classified; empty when that never comes. */
    Optional<LocalDate> done() {
        return left.getLast() > 0 ? Optional.empty() : Optional.of(ground.day().plusWeeks(left.size() - 1L));
    }

    /** "vecka 34 2027", "nu" or "aldrig". */
    String shown() {
        return ground.ours() == 0 ? "nu" : done().map(Forecast::week).orElse("aldrig");
    }

    /** "Med 3 timmar i veckan är alla klassade vecka 34 2027." */
    String finding() {
        if (ground.ours() == 0) {
            return "Alla som är era att klassa är klassade.";
        }
        var so = "Med " + Swedish.count(hours, "timme", "timmar") + " i veckan ";
        return done().map(day -> so + "är alla klassade " + week(day) + ".")
                .orElse(so + "blir alla aldrig klassade: fler går ut än ni hinner med.");
    }

    private static String week(LocalDate day) {
        return "vecka %d %d".formatted(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), day.get(IsoFields.WEEK_BASED_YEAR));
    }
}
