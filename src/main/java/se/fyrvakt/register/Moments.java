package se.fyrvakt.register;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import se.fyrvakt.kernel.Swedish;

/** How a moment is written in a cell: Stockholm's time to the minute, with its offset only in the hour that comes twice. */
final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Moments() {}

    static String text(Instant instant) {
        var local = LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MINUTES), Swedish.STOCKHOLM);
        var rules = Swedish.STOCKHOLM.getRules();
        var offset = rules.getValidOffsets(local).size() > 1
                ? rules.getOffset(instant).getId()
                : "";
        return MINUTE.format(local) + offset;
    }

    /** SQL of the text, of a {@code timestamptz}; the database's {@code moment_text} writes as {@link #text} does. */
    static String text(String value) {
        return "moment_text(" + value + ")";
    }

    /** SQL of the {@code timestamptz}, of a text. */
    static String typed(String text) {
        return "(%1$s || case when length(%1$s) > 16 then '' else ' Europe/Stockholm' end)::timestamptz"
                .formatted(text);
    }
}
