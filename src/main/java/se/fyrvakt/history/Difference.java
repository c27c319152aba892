package se.fyrvakt.history;

import org.jspecify.annotations.Nullable;

/** One field before and after a change, as its cell reads when downloaded; null is empty. */
public record Difference(
        String field, @Nullable String before, @Nullable String after) {

    /** "Namn: ”A” blev ”B”". */
    public String sentence() {
        if (before == null) {
            return "%s: ”%s”".formatted(field, after);
        }
        return after == null
                ? "%s: ”%s” togs bort".formatted(field, before)
                : "%s: ”%s” blev ”%s”".formatted(field, before, after);
    }
}
