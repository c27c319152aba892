package se.fyrvakt.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/**
 * Something to do about an incident.
 *
 * @param who empty for nobody yet
 */
record HandlingTask(
        long id,
        int version,
        String task,
        String who,
        @Nullable Instant due,
        @Nullable Instant done) {

    boolean isNamed(String number) {
        return done == null && number.equals(String.valueOf(id));
    }

    boolean isLate(Instant now) {
        return done == null && due != null && now.isAfter(due);
    }

    String dueWords() {
        return due == null ? "" : Swedish.moment(due);
    }

    String doneWords() {
        return done == null ? "" : Swedish.moment(done);
    }
}
