package se.fyrvakt.deadlines;

import java.util.Arrays;
import java.util.Optional;

/** The instant of an incident that a rule counts from. */
public enum Anchor {
    /** When the organisation knew (kännedom, vetskap); not when somebody judged how serious it was. */
    KNOWN("kännedom"),
    /** When the notification was really sent; the latest time for it is of no account. */
    SUBMITTED("inlämnad anmälan"),
    /** When the incident was finally handled. */
    HANDLED("hanterad incident");

    private final String word;

    Anchor(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static String[] words() {
        return Arrays.stream(values()).map(Anchor::word).toArray(String[]::new);
    }

    /** Empty for a rule that counts from something else, such as a request. */
    static Optional<Anchor> of(String word) {
        return Arrays.stream(values())
                .filter(anchor -> anchor.word.equals(word))
                .findFirst();
    }
}
