package se.fyrvakt.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Answer;

/** What happens in the browser when somebody comes in or goes out. */
@Component
class Arrival {

    private final SessionRepository sessions;
    private final CsrfTokenRepository formTokens;

    Arrival(SessionRepository sessions, CsrfTokenRepository formTokens) {
        this.sessions = sessions;
        this.formTokens = formTokens;
    }

    /**
     * The session and the form token are new: what somebody may have planted in the browser before is worth nothing. The
     * token is given at once, so that pages opened side by side share it.
     */
    Answer arrive(Secret session, ReturnAddress wished, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        formTokens.saveToken(formTokens.generateToken(request), request, response);
        SessionCookie.write(request, response, session);
        return Answer.seeOther(wished.text());
    }

    void leave(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        formTokens.saveToken(null, request, response);
        SessionCookie.clear(request, response);
    }

    static void retryAfter(HttpServletResponse response, Instant until, Clock clock) {
        var seconds = Duration.between(clock.instant(), until).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    static boolean isSignedIn(HttpServletRequest request) {
        return request.getAttribute(Visitor.class.getName()) != null;
    }
}
