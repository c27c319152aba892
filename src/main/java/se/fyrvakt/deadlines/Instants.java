package se.fyrvakt.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an incident that its deadlines hang on.
 *
 * @param submitted when the notification was sent; null when it has not been
 * @param handled when the incident was finally handled; null when it is not
 * @param isTrustService whether it is in a trust service (betrodd tjänst) of the organisation's own
 */
public record Instants(
        Instant known,
        @Nullable Instant submitted,
        @Nullable Instant handled,
        boolean isOngoing,
        boolean isTrustService) {

    @Nullable
    Instant at(Anchor anchor) {
        return switch (anchor) {
            case KNOWN -> known;
            case SUBMITTED -> submitted;
            case HANDLED -> handled;
        };
    }
}
