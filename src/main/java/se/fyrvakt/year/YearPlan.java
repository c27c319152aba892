package se.fyrvakt.year;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;

/** What the year wheels ask for, for modules that do some of it. Within a transaction of the administration. */
@Component
public class YearPlan {

    private final YearRepository years;
    private final YearActs acts;

    YearPlan(YearRepository years, YearActs acts) {
        this.years = years;
        this.acts = acts;
    }

    /**
     * A time of an activity.
     *
     * @param planned the day it has by its rule, or the last of its month
     * @param due by when it is to be done
     */
    public record Time(String activity, LocalDate planned, LocalDate due) {

        private static Time of(YearItem item) {
            return new Time(item.text(), item.planned(), item.due());
        }
    }

    /** The earliest time that is not done of each activity, of the day's year, that the visitor may say is done; by day. */
    public List<Time> undone(LocalDate today, Visitor visitor) {
        return items(today, today, visitor)
                .collect(Collectors.toMap(YearItem::id, Time::of, YearPlan::earlier))
                .values()
                .stream()
                .sorted(comparing(Time::due).thenComparing(Time::activity))
                .toList();
    }

    /** Nothing happens where the time is done already, is not there, or is not the visitor's to say. */
    public void finish(String activity, LocalDate planned, LocalDate today, Visitor visitor) {
        items(planned, today, visitor)
                .filter(item -> item.planned().equals(planned) && isCalled(item, activity))
                .findFirst()
                .ifPresent(item -> acts.finish(item, today, visitor));
    }

    private static Time earlier(Time one, Time other) {
        return one.due().isAfter(other.due()) ? other : one;
    }

    private static boolean isCalled(YearItem item, String activity) {
        return item.text().toLowerCase(Locale.ROOT).equals(activity.toLowerCase(Locale.ROOT));
    }

    private Stream<YearItem> items(LocalDate inYearOf, LocalDate today, Visitor visitor) {
        return years.inYearOf(inYearOf, today, visitor).stream().filter(YearItem::canBeFinished);
    }
}
