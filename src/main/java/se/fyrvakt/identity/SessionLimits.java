package se.fyrvakt.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a session lasts: unused, and at most. Settings, since administrations have rules of their own. */
@Component
class SessionLimits {

    private final Duration idle;
    private final Duration longest;
    private final Clock clock;

    SessionLimits(
            @Value("${fyrvakt.session.idle:8h}") Duration idle,
            @Value("${fyrvakt.session.longest:12h}") Duration longest,
            Clock clock) {
        this.idle = idle;
        this.longest = longest;
        this.clock = clock;
    }

    /** A session last seen before this has ended. */
    OffsetDateTime seenSince() {
        return OffsetDateTime.now(clock).minus(idle);
    }

    /** A session that began before this has ended. */
    OffsetDateTime begunSince() {
        return OffsetDateTime.now(clock).minus(longest);
    }
}
