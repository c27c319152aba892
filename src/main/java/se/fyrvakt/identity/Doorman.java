package se.fyrvakt.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;

/** Recognises who comes by the cookie they carry. */
@Component
class Doorman {

    /** How far behind the stored time of the latest visit may be: a row is not written at every click. */
    private static final Duration COARSENESS = Duration.ofMinutes(1);

    private final VisitorRepository visits;
    private final SessionRepository sessions;
    private final Clock clock;

    Doorman(VisitorRepository visits, SessionRepository sessions, Clock clock) {
        this.visits = visits;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Null for somebody who is not signed in, or no longer: then the cookie is taken away. */
    @Nullable
    Visitor recognise(HttpServletRequest request, HttpServletResponse response) {
        var secret = SessionCookie.read(request);
        if (secret.isEmpty()) {
            return null;
        }
        var visit = visits.visit(secret.get());
        if (visit.isEmpty()) {
            SessionCookie.clear(request, response);
            return null;
        }
        if (visit.get().seenAt().isBefore(OffsetDateTime.now(clock).minus(COARSENESS))) {
            sessions.seen(secret.get());
        }
        return visit.get().visitor();
    }
}
