package se.fyrvakt.reporting;

import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;

/** Receipts have been guessed at too often from this network address. */
record ReceiptWaitPage() implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return HttpStatus.TOO_MANY_REQUESTS;
    }
}
