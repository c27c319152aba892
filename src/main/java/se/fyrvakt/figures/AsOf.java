package se.fyrvakt.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.fyrvakt.web.Problems;

/**
 * The day that somebody asks about.
 *
 * @param typed as it stands in the address; empty for today
 * @param day the one shown: today where what is typed is no day
 */
public record AsOf(String typed, LocalDate day, Problems problems) {

    public static final String DAY = "dag";
    private static final int YEARS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    public static AsOf read(String typed, LocalDate today) {
        if (typed.isBlank()) {
            return new AsOf("", today, Problems.NONE);
        }
        return day(typed)
                .map(day -> new AsOf(typed.strip(), day, Problems.NONE))
                .orElseGet(() -> new AsOf(typed, today, Problems.with(DAY, wrong(typed))));
    }

    private static String wrong(String typed) {
        return "”%s” är ingen dag. Skriv den som 2023-11-16, mellan åren %d och %d. Så länge visas dagens siffror."
                .formatted(typed.strip(), FIRST_YEAR, LAST_YEAR);
    }

    /** A day as it stands in an address; empty where it is none, or none that registers know. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** The same day of the years up to this one, this one first. */
    public List<LocalDate> years() {
        return Stream.iterate(0, before -> before + 1)
                .limit(YEARS)
                .map(day::minusYears)
                .toList();
    }

    /** As the field shows it: a browser's own field for days cannot show what is none. */
    public String field() {
        return problems.exist() ? "text" : "date";
    }

    public String value() {
        return problems.exist() ? typed : day.toString();
    }
}
