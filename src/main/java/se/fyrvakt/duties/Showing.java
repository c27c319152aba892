package se.fyrvakt.duties;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How often somebody wants to see a kind of duty in Idag. What the law sets a time for is shown every day to everybody. */
enum Showing {
    DAILY("varje-dag", "Varje dag"),
    WEEKLY("mandagar", "Samlat på måndagar"),
    NEVER("aldrig", "Aldrig");

    private final String word;
    private final String label;

    Showing(String word, String label) {
        this.word = word;
        this.label = label;
    }

    String word() {
        return word;
    }

    String label() {
        return label;
    }

    static Optional<Showing> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(values()).forEach(each -> options.put(each.word, each.label));
        return options;
    }

    /** The words of those that are shown on the day. */
    static String[] on(LocalDate day) {
        return Arrays.stream(values())
                .filter(each -> each.isOn(day))
                .map(Showing::word)
                .toArray(String[]::new);
    }

    boolean isOn(LocalDate day) {
        return this == DAILY || this == WEEKLY && day.getDayOfWeek() == DayOfWeek.MONDAY;
    }
}
