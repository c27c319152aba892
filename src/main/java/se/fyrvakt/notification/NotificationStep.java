package se.fyrvakt.notification;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.deadlines.TimeSpan;

/**
 * A step of a case.
 *
 * @param due the latest time, inclusive; null where there is none, or none yet
 * @param state one of the words in {@link NotificationSteps}
 */
record NotificationStep(
        long id,
        int version,
        String step,
        String recipient,
        String state,
        @Nullable Instant due,
        @Nullable Instant sent,
        String sender,
        String reference,
        String note) {

    /** "3b". */
    String code() {
        return step.split(" ", 2)[0];
    }

    String address() {
        return "/anmalningar/steg/" + id;
    }

    /** As somebody looked at it, so that it is told when it has changed since. */
    NotificationStep at(int version) {
        return new NotificationStep(id, version, step, recipient, state, due, sent, sender, reference, note);
    }

    boolean isWaiting() {
        return state.equals(NotificationSteps.WAITING);
    }

    boolean isSent() {
        return sent != null;
    }

    /** Sent too late, or waiting and past its time. At the very minute is in time. */
    boolean isLate(Instant now) {
        return due != null && !state.equals(NotificationSteps.NOT_NOW) && (sent == null ? now : sent).isAfter(due);
    }

    /** "3 timmar och 20 minuter kvar", "2 dygn för sent"; empty where there is nothing to count. */
    String left(Instant now) {
        if (due == null || !isWaiting()) {
            return "";
        }
        var left = Duration.between(now, due);
        return TimeSpan.words(left.abs()) + (left.isNegative() ? " för sent" : " kvar");
    }
}
