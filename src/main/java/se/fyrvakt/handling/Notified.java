package se.fyrvakt.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a notification, and one of its steps.
 *
 * @param step empty where it is not to be notified, so that there are none
 * @param recipient as {@code step}
 */
record Notified(
        String regime,
        String decision,
        String step,
        String recipient,
        @Nullable Instant due,
        @Nullable Instant sent) {}
