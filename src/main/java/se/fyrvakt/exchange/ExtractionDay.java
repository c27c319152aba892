package se.fyrvakt.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;

/**
 * The day a file was taken out of the system it comes from (uttag), as far as it can be told.
 *
 * @param from what it was taken from, within a sentence: "filens namn"
 */
record ExtractionDay(LocalDate day, String from) {

    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)(20\\d{2})[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2} \\p{L}{3,9} \\d{4}");

    /** @param modified when the file was last changed; null when that is not known */
    static ExtractionDay proposed(String fileName, Header header, @Nullable LocalDate modified, LocalDate today) {
        return inName(fileName)
                .filter(day -> !day.isAfter(today))
                .map(day -> new ExtractionDay(day, "filens namn"))
                .or(() -> above(header)
                        .filter(day -> !day.isAfter(today))
                        .map(day -> new ExtractionDay(day, "texten ovanför rubrikerna")))
                .orElseGet(() -> modified == null || modified.isAfter(today)
                        ? new ExtractionDay(today, "dagen den lästes in")
                        : new ExtractionDay(modified, "när filen senast ändrades"));
    }

    /** The name without the day in it: what one export and the next of the same source are both called. */
    static String nameWithoutDay(String fileName) {
        return IN_NAME.matcher(fileName).replaceAll("").strip();
    }

    private static Optional<LocalDate> inName(String fileName) {
        return IN_NAME.matcher(fileName)
                .results()
                .map(found -> day(found.group(1) + "-" + found.group(2) + "-" + found.group(3)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> above(Header header) {
        try (var rows = header.sheet().rows()) {
            for (var row = rows.next(); row != null && row.line() < header.line(); row = rows.next()) {
                for (int i = 0; i < row.size(); i++) {
                    var day = IN_TEXT.matcher(row.cell(i))
                            .results()
                            .map(found -> day(found.group()))
                            .flatMap(Optional::stream)
                            .findFirst();
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        return Values.day(text) instanceof Parsed.Value<LocalDate>(var day) ? Optional.of(day) : Optional.empty();
    }
}
