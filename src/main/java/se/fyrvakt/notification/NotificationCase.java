package se.fyrvakt.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision about an incident by one regime, with what follows from it.
 *
 * @param steps none where it is not reported
 */
record NotificationCase(
        long id,
        int version,
        String number,
        long incident,
        String regime,
        boolean isNotified,
        String reason,
        String decidedBy,
        Instant decidedAt,
        @Nullable Instant handled,
        List<NotificationStep> steps) {

    /** The notification that a final report is counted from: the second step, or the one of trust services. */
    private static final List<String> NOTIFICATIONS = List.of("2", "2b");

    @Nullable
    Instant submitted() {
        return steps.stream()
                .filter(step -> NOTIFICATIONS.contains(step.code()) && step.isSent())
                .map(NotificationStep::sent)
                .min(Instant::compareTo)
                .orElse(null);
    }

    Optional<NotificationStep> step(String name) {
        return steps.stream().filter(step -> step.step().equals(name)).findFirst();
    }
}
