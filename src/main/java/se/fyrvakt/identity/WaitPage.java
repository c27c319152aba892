package se.fyrvakt.identity;

import java.time.Instant;
import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;

/** One-time links have been tried too often from this network address. */
record WaitPage(Instant until) implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return HttpStatus.TOO_MANY_REQUESTS;
    }

    String message() {
        return SignInPage.wait(until);
    }
}
