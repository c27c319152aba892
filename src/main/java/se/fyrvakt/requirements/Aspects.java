package se.fyrvakt.requirements;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.kernel.Swedish;

/** Aspects as the register of requirements says them: "konfidentialitet". */
final class Aspects {

    private Aspects() {}

    static String[] words() {
        return Arrays.stream(Aspect.values()).map(Aspects::word).toArray(String[]::new);
    }

    static String word(Aspect aspect) {
        return aspect.word().toLowerCase(Swedish.LOCALE);
    }

    /** SQL: the relation {@code said} (aspect, word, place), from what levels call an aspect to what requirements do. */
    static String said() {
        return Arrays.stream(Aspect.values())
                .map(aspect -> "('%s', '%s', %d)".formatted(aspect.name(), word(aspect), aspect.ordinal()))
                .collect(Collectors.joining(", ", "(values ", ") said(aspect, word, place)"));
    }
}
