package se.fyrvakt.duties;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Tone;

/** How a day to have something done by is told of on another day. */
final class Lateness {

    private static final int SOON = 7;

    private Lateness() {}

    /** "3 dagar sen", "i dag", "om 12 dagar"; "ingen dag satt" for none. */
    static String words(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return "ingen dag satt";
        }
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "i dag";
        }
        return days < 0 ? Swedish.count(-days, "dag sen", "dagar sen") : "om " + Swedish.count(days, "dag", "dagar");
    }

    static Tone tone(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return Tone.REST;
        }
        return day.isBefore(today) ? Tone.BAD : day.isAfter(today.plusDays(SOON)) ? Tone.INFO : Tone.WARN;
    }
}
