package se.fyrvakt.deadlines;

import java.time.Duration;
import java.util.stream.Stream;
import se.fyrvakt.kernel.Swedish;

/** How long, in the two largest units that tell: "3 dygn och 4 timmar". */
public final class TimeSpan {

    private TimeSpan() {}

    public static String words(Duration span) {
        var parts = Stream.of(
                        part(span.toDays(), "dygn", "dygn"),
                        part(span.toHoursPart(), "timme", "timmar"),
                        part(span.toMinutesPart(), "minut", "minuter"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .toList();
        return parts.isEmpty() ? "mindre än en minut" : Swedish.list(parts, "och");
    }

    private static String part(long amount, String one, String many) {
        return amount == 0 ? "" : Swedish.count(amount, one, many);
    }
}
