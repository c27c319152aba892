package se.fyrvakt.classification;

import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** Who takes part in an interview that has begun. */
record ParticipantPage(Interview interview, ParticipantForm form, int version, Problems problems)
        implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return problems.exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
