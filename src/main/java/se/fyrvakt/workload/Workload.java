package se.fyrvakt.workload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.duties.ComingDuties;
import se.fyrvakt.duties.ComingDuties.Coming;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.settings.Setting;
import se.fyrvakt.settings.SettingRepository;

/** Reckons somebody's year, within a transaction of the administration. */
@Component
class Workload {

    /** An activity is counted with its own hours. */
    private static final String ACTIVITY = "aktivitet";

    /** Nobody begins earlier than this before something is due. */
    private static final int DAYS_BEFORE = 30;

    private final WorkloadRepository hours;
    private final ComingDuties duties;
    private final SettingRepository settings;
    private final Clock clock;

    Workload(WorkloadRepository hours, ComingDuties duties, SettingRepository settings, Clock clock) {
        this.hours = hours;
        this.duties = duties;
        this.settings = settings;
        this.clock = clock;
    }

    /** Duties are known for the year of today; of other years the activities are. */
    YearLoad of(Visitor visitor, int year) {
        var today = LocalDate.now(clock);
        var activities = activitiesOf(visitor, year).stream();
        var work = year == Week.of(today).year()
                ? Stream.concat(activities, duties(visitor, today, last(year)))
                : activities;
        return new YearLoad(year, Week.of(today), work.toList(), hours.available(visitor, first(year), last(year)));
    }

    private Stream<Work> duties(Visitor visitor, LocalDate today, LocalDate until) {
        var minutes = hours.minutes(today);
        var standard = settings.on(today, Setting.MINUTES_A_DUTY).intValue();
        return duties.of(visitor, today, until).stream()
                .filter(each -> !each.kind().equals(ACTIVITY))
                .map(each -> work(each, minutes, standard, today));
    }

    private static Work work(Coming coming, Map<String, Integer> minutes, int standard, LocalDate today) {
        var begin = coming.day().minusDays(DAYS_BEFORE);
        return new Work(
                coming.what(),
                coming.about(),
                coming.href(),
                minutes.getOrDefault(coming.what().toLowerCase(Locale.ROOT), standard),
                begin.isBefore(today) ? today : begin,
                coming.day());
    }

    Map<String, Integer> noted(Visitor visitor, int year) {
        return hours.noted(visitor, first(year), last(year));
    }

    List<String> activities(Visitor visitor, int year) {
        return activitiesOf(visitor, year).stream().map(Work::what).distinct().toList();
    }

    private List<Work> activitiesOf(Visitor visitor, int year) {
        return hours.activities(visitor, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A year is that of its weeks. */
    static LocalDate first(int year) {
        return Week.of(LocalDate.of(year, 1, 4)).monday();
    }

    static LocalDate last(int year) {
        return first(year + 1).minusDays(1);
    }
}
