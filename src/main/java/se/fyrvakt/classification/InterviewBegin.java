package se.fyrvakt.classification;

import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** What an interview is, and who takes part, before it begins. */
record InterviewBegin(InterviewedAsset asset, ParticipantForm form, Problems problems) implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return problems.exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
