package se.fyrvakt.notification;

import java.time.Duration;
import java.time.Instant;
import se.fyrvakt.deadlines.TimeSpan;
import se.fyrvakt.web.Tone;

/**
 * A statutory clock that runs: a step that waits.
 *
 * @param internal when those involved are to agree on what is sent
 */
record RunningClock(String kase, NotificationStep step, Instant due, Instant internal) {

    String left(Instant now) {
        return step.left(now);
    }

    String leftOfInternal(Instant now) {
        var left = Duration.between(now, internal);
        return left.isNegative() ? "har passerat" : TimeSpan.words(left) + " kvar";
    }

    Tone tone(Instant now) {
        if (now.isAfter(due)) {
            return Tone.BAD;
        }
        return now.isAfter(internal) ? Tone.WARN : Tone.INFO;
    }

    String state(Instant now) {
        return now.isAfter(due) ? "försenad" : now.isAfter(internal) ? "bråttom" : "löper";
    }
}
