package se.fyrvakt.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.fyrvakt.kernel.Swedish;

/** How often somebody wants mail about what is not statutory. */
enum Pace {
    DIRECT("direkt", "Direkt"),
    DAILY("dagligen", "Samlat en gång om dagen"),
    WEEKLY("veckovis", "Samlat på måndagar"),
    NEVER("aldrig", "Aldrig. Jag läser här i Fyrvakt");

    /** When what is gathered is sent. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final String word;
    private final String label;

    Pace(String word, String label) {
        this.word = word;
        this.label = label;
    }

    String word() {
        return word;
    }

    static Optional<Pace> of(String word) {
        return Arrays.stream(values()).filter(pace -> pace.word.equals(word)).findFirst();
    }

    static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(values()).forEach(pace -> options.put(pace.word, pace.label));
        return options;
    }

    /** The latest morning on which what was written before it is gathered. */
    static Instant latestMorning(Instant now) {
        return morning(now).toInstant();
    }

    static Instant latestMonday(Instant now) {
        return morning(now)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .toInstant();
    }

    private static ZonedDateTime morning(Instant now) {
        var local = now.atZone(Swedish.STOCKHOLM);
        var today = local.truncatedTo(ChronoUnit.DAYS).with(MORNING);
        return today.isAfter(local) ? today.minusDays(1) : today;
    }
}
