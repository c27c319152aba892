package se.fyrvakt.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/** A continuity plan that was activated because of an incident. */
record Activation(
        long id,
        int version,
        long plan,
        String name,
        Instant from,
        @Nullable Instant until,
        String by) {

    String fromWords() {
        return Swedish.moment(from);
    }

    String untilWords() {
        return until == null ? "" : Swedish.moment(until);
    }
}
