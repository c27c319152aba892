package se.fyrvakt.queue;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

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

    private static List<Double> simulated(Ground ground, int hours) {
        var returning = returning(ground);
        var each = hours * MINUTES_AN_HOUR / (double) ground.minutes();
        var weeksValid = Math.max(1, (int) Math.round(ground.months() * 365.25 / 12 / DAYS_A_WEEK));
        var left = new ArrayList<Double>();
        var queue = (double) ground.ours();
        left.add(queue);
        for (int week = 1; week <= MOST_WEEKS && queue > 0; week++) {
            queue += returning.getOrDefault(week, 0.0);
            var done = Math.min(queue, each);
            queue = Math.max(0, queue - done);
            returning.merge(week + weeksValid, done, Double::sum);
            left.add(queue);
        }
        return left;
    }

    /** How many come back, by the week from now. */
    private static TreeMap<Integer, Double> returning(Ground ground) {
        var returning = new TreeMap<Integer, Double>();
        ground.expiries()
                .forEach((day, number) -> returning.merge(
                        (int) (java.time.temporal.ChronoUnit.DAYS.between(ground.day(), day) / DAYS_A_WEEK) + 1,
                        (double) number,
                        Double::sum));
        return returning;
    }

    int hours() {
        return hours;
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

    static String week(LocalDate day) {
        return "vecka %d %d".formatted(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), day.get(IsoFields.WEEK_BASED_YEAR));
    }
}
