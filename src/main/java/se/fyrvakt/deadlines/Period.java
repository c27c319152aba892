package se.fyrvakt.deadlines;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import se.fyrvakt.kernel.Swedish;

/**
 * A period of a rule. Hours are elapsed hours, through nights and weekends; days, weeks and months are the calendar's, at
 * the same time by the clock in Stockholm, and a month ends with its last day. No regard is paid to holidays: lagen
 * (1930:173) may allow longer, and counting on it is to plan on being late.
 */
record Period(int amount, ChronoUnit unit) {

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "timme", ChronoUnit.HOURS, "dag", ChronoUnit.DAYS, "vecka", ChronoUnit.WEEKS, "månad", ChronoUnit.MONTHS);

    /** Empty where the law gives no number, as by "utan dröjsmål". */
    static Optional<Period> of(String amount, String unit) {
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(UNITS.get(unit)).map(known -> new Period(Integer.parseInt(amount), known));
    }

    /** "72 timmar". */
    String words() {
        return switch (unit) {
            case HOURS -> Swedish.count(amount, "timme", "timmar");
            case DAYS -> Swedish.count(amount, "dag", "dagar");
            case WEEKS -> Swedish.count(amount, "vecka", "veckor");
            default -> Swedish.count(amount, "månad", "månader");
        };
    }

    ZonedDateTime after(Instant start) {
        return start.atZone(Swedish.STOCKHOLM).plus(amount, unit);
    }
}
