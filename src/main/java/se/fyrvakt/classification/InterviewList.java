package se.fyrvakt.classification;

import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/** The latest interviews. */
record InterviewList(List<Interview> interviews) implements Answer.Screen {

    String started(Interview interview) {
        return Swedish.moment(interview.started().at());
    }

    static Tone tone(Interview interview) {
        return switch (interview.state()) {
            case DRAFT -> Tone.INFO;
            case REVIEW -> Tone.WARN;
            case DECIDED -> Tone.OK;
            case DISCARDED -> Tone.REST;
            case REFERRED -> Tone.BAD;
        };
    }
}
