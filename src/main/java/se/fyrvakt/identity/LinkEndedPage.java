package se.fyrvakt.identity;

import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;

/** A one-time link that opens nothing: used, too old, withdrawn, or never one. */
record LinkEndedPage() implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return HttpStatus.GONE;
    }
}
