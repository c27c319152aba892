package se.fyrvakt.acknowledgement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/**
 * That several have gone through a document together, as it is sent.
 *
 * @param day as it is typed
 * @param all whether all who have not read it took part
 * @param rows the numbers of those who are ticked
 */
record Together(String day, boolean all, List<Long> rows) {

    static final String DAY = "dag";
    static final String ALL = "alla";
    static final String ROW = "person";

    static Together on(LocalDate day) {
        return new Together(day.toString(), false, List.of());
    }

    static Together of(MultiValueMap<String, String> sent) {
        return new Together(
                sent.toSingleValueMap().getOrDefault(DAY, ""),
                sent.containsKey(ALL),
                sent.getOrDefault(ROW, List.of()).stream()
                        .filter(row -> row.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .toList());
    }

    /** Null for all. */
    @Nullable
    List<Long> chosen() {
        return all ? null : rows;
    }

    Problems problems(Coverage document, LocalDate today) {
        return !all && rows.isEmpty()
                ? Problems.with(ROW, "Kryssa för dem som var med.")
                : switch (Values.day(day)) {
                    case Parsed.Wrong<LocalDate>(var message) -> Problems.with(DAY, message);
                    case Parsed.Value<LocalDate>(var on) -> problems(on, document.from(), today);
                };
    }

    private static Problems problems(LocalDate on, LocalDate from, LocalDate today) {
        return on.isAfter(today)
                ? Problems.with(DAY, "Dagen har inte varit än. Skriv dagen då ni gick igenom dokumentet.")
                : on.isBefore(from)
                        ? Problems.with(DAY, "Dokumentet gäller från %s. Skriv en dag från och med då.".formatted(from))
                        : Problems.NONE;
    }

    /** Asked only where there are no problems. */
    LocalDate onDay() {
        return ((Parsed.Value<LocalDate>) Values.day(day)).value();
    }
}
