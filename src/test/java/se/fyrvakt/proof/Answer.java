package se.fyrvakt.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is.
 *
 * @param value {@code Long} for counts and whole hours, {@code BigDecimal} with one decimal for shares, {@link Goal}, or null:
 *     not measured
 */
record Answer(
        @Nullable Object value,
        @Nullable Long numerator,
        @Nullable Long denominator) {

    static Answer count(long count) {
        return new Answer(count, null, null);
    }

    /** Not measured, with nothing to measure by. */
    static Answer unknown() {
        return new Answer(null, null, null);
    }

    static Answer share(long numerator, long denominator) {
        if (denominator == 0) {
            return new Answer(null, numerator, denominator);
        }
        var percent =
                BigDecimal.valueOf(100 * numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return new Answer(percent, numerator, denominator);
    }
}
