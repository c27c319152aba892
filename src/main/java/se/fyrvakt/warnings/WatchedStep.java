package se.fyrvakt.warnings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statutory step that waits.
 *
 * @param number the case's, which says nothing of what has happened
 * @param takenBy the e-mail address of whoever has taken it on; null where nobody has
 */
record WatchedStep(
        long id, String number, Instant due, @Nullable String takenBy) {

    /** Of the times that have come, the last: those before it are no longer news. 0 is that the time has passed. */
    Optional<Integer> hoursBefore(List<Integer> times, Instant now) {
        return times.stream()
                .filter(hours -> !now.isBefore(due.minus(Duration.ofHours(hours))))
                .min(Integer::compare);
    }

    String action() {
        return "/frister/" + id + "/tar";
    }
}
