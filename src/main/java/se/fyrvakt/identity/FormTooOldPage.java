package se.fyrvakt.identity;

import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;

/** A form was sent without the token of this browser: made before signing in anew, most often. */
record FormTooOldPage() implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return HttpStatus.FORBIDDEN;
    }
}
