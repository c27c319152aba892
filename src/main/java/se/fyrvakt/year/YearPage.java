package se.fyrvakt.year;

import java.text.Collator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;
import se.fyrvakt.year.YearItem.State;

/**
 * The year of a day, as a ring and month by month.
 *
 * @param all of all wheels
 * @param wheel the one shown; empty for all
 */
record YearPage(AsOf asOf, LocalDate today, String wheel, List<YearItem> all) implements Answer.Form {

    static final String ADDRESS = "/arshjul";
    static final String WHEEL = "hjul";

    @Override
    public Problems problems() {
        return asOf.problems();
    }

    LocalDate day() {
        return asOf.day();
    }

    /** All there are, by name. */
    List<String> wheels() {
        return all.stream()
                .map(YearItem::wheel)
                .distinct()
                .sorted(Collator.getInstance(Swedish.LOCALE))
                .toList();
    }

    Map<String, String> options() {
        return wheels().stream()
                .collect(Collectors.toMap(each -> each, Swedish::capitalised, (a, b) -> a, LinkedHashMap::new));
    }

    List<YearItem> items() {
        return all.stream()
                .filter(item -> wheel.isEmpty() || item.wheel().equals(wheel))
                .toList();
    }

    List<YearMonthItems> months() {
        var byMonth = items().stream().collect(Collectors.groupingBy(YearItem::month));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new YearMonthItems(month, byMonth.getOrDefault(month, List.of())))
                .toList();
    }

    YearRing ring() {
        return new YearRing(months(), wheel.isEmpty() ? wheels() : List.of(wheel), day());
    }

    /** "7 av 12 gjorda, 1 försenad". */
    String lead() {
        var late = count(State.LATE);
        return "%s av %s gjorda%s"
                .formatted(
                        Swedish.number(count(State.DONE)),
                        Swedish.count(items().size(), "aktivitet", "aktiviteter"),
                        late == 0 ? "." : ", " + Swedish.count(late, "försenad", "försenade") + ".");
    }

    private long count(State state) {
        return items().stream().filter(item -> item.state(day()) == state).count();
    }

    boolean isToday() {
        return day().equals(today);
    }
}
