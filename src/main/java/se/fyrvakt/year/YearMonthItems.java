package se.fyrvakt.year;

import java.time.LocalDate;
import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.year.YearItem.State;

/** A month of the year and what stands in it. */
record YearMonthItems(int month, List<YearItem> items) {

    String name() {
        return Swedish.capitalised(Swedish.month(month));
    }

    String shortName() {
        return name().substring(0, 3);
    }

    String anchor() {
        return "manad-" + month;
    }

    /** "Mars: 2 aktiviteter, 1 gjord, 1 försenad". */
    String said(LocalDate day) {
        return "%s: %s%s%s"
                .formatted(
                        name(),
                        Swedish.count(items.size(), "aktivitet", "aktiviteter"),
                        counted(State.DONE, "gjord", "gjorda", day),
                        counted(State.LATE, "försenad", "försenade", day));
    }

    private String counted(State state, String one, String many, LocalDate day) {
        var number = items.stream().filter(item -> item.state(day) == state).count();
        return number == 0 ? "" : ", " + Swedish.count(number, one, many);
    }
}
