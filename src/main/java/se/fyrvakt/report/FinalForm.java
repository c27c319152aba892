package se.fyrvakt.report;

import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** Asks for the paper as it was finally adopted. */
record FinalForm(Report report, Problems problems) implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return problems.exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
