package se.fyrvakt.requirements;

import java.util.Arrays;
import java.util.Set;
import se.fyrvakt.web.Tone;

/** How a requirement is met, by the word it is kept as. */
enum Result {
    MET("uppfyllt", Tone.OK),
    PARTLY("delvis", Tone.WARN),
    NOT_MET("ej uppfyllt", Tone.BAD),
    NOT_APPLICABLE("ej tillämpligt", Tone.REST);

    /** Those that something is to be done about. */
    static final Set<Result> GAPS = Set.of(PARTLY, NOT_MET);

    private final String word;
    private final Tone tone;

    Result(String word, Tone tone) {
        this.word = word;
        this.tone = tone;
    }

    static String[] words() {
        return Arrays.stream(values()).map(Result::word).toArray(String[]::new);
    }

    static Result of(String word) {
        return Arrays.stream(values())
                .filter(result -> result.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    String word() {
        return word;
    }

    Tone tone() {
        return tone;
    }

    boolean isGap() {
        return GAPS.contains(this);
    }
}
