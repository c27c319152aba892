package se.fyrvakt.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year's hours. What is to be done is taken in the order of when it is due, with the hours that are left from the week of
 * today on; what there is no time for by then does not fit.
 */
final class YearLoad {

    private static final int WEEKS_FOR_LATE = 4;

    private final int year;
    private final Week now;
    private final List<Work> work;
    private final Map<Week, Double> available;

    YearLoad(int year, Week now, List<Work> work, Map<Week, Double> available) {
        this.year = year;
        this.now = now;
        this.work = work;
        this.available = available;
    }

    /** Every week of the year. */
    List<WeekLoad> weeks() {
        var needed = needed();
        var due = work.stream().sorted(Comparator.comparing(Work::due)).collect(Collectors.groupingBy(this::dueWeek));
        return yearsWeeks()
                .map(week -> new WeekLoad(
                        week,
                        available.getOrDefault(week, 0.0),
                        needed.getOrDefault(week, 0.0),
                        due.getOrDefault(week, List.of())))
                .toList();
    }

    private Stream<Week> yearsWeeks() {
        return Stream.iterate(Week.of(Workload.first(year)), week -> week.year() == year, Week::next);
    }

    private Map<Week, Double> needed() {
        return work.stream()
                .flatMap(each -> weeksOf(each)
                        .map(week -> Map.entry(
                                week, each.minutes() / 60.0 / weeksOf(each).count())))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingDouble(Map.Entry::getValue)));
    }

    private Stream<Week> weeksOf(Work each) {
        var last = dueWeek(each);
        var first = isLate(each) ? now : Week.of(each.from());
        return first.compareTo(last) >= 0
                ? Stream.of(last)
                : Stream.iterate(first, week -> week.compareTo(last) <= 0, Week::next);
    }

    /** What is late is to be done within the next four weeks, and within the year. */
    private Week dueWeek(Work each) {
        return isLate(each) ? min(now.plus(WEEKS_FOR_LATE - 1), Week.of(Workload.last(year))) : Week.of(each.due());
    }

    private boolean isLate(Work each) {
        return isAhead() && Week.of(each.due()).compareTo(now) < 0;
    }

    private static Week min(Week one, Week other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private boolean isAhead() {
        return now.year() == year;
    }

    double neededHours() {
        return weeks().stream().mapToDouble(WeekLoad::needed).sum();
    }

    double availableHours() {
        return weeks().stream().mapToDouble(WeekLoad::available).sum();
    }

    /** The weeks that are left. */
    private List<WeekLoad> left() {
        return weeks().stream().filter(each -> each.week().compareTo(now) >= 0).toList();
    }

    /** In the order of when it is due, what cannot be done by then. */
    List<Work> unfit() {
        var unfit = new ArrayList<Work>();
        double free = 0;
        for (var week : left()) {
            free += week.available();
            for (var each : week.due()) {
                if (free * 60 < each.minutes()) {
                    unfit.add(each);
                } else {
                    free -= each.minutes() / 60.0;
                }
            }
        }
        return unfit;
    }

    /** How many more hours a week, from now on, let everything be done in time; 0 where it is. */
    int moreHoursAWeek() {
        double needed = 0;
        double free = 0;
        double more = 0;
        int weeks = 0;
        for (var week : left()) {
            weeks++;
            free += week.available();
            needed += week.dueHours();
            more = Math.max(more, (needed - free) / weeks);
        }
        return (int) Math.ceil(more - 0.001);
    }
}
