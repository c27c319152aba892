package se.fyrvakt.forum;

import java.util.List;
import se.fyrvakt.forum.Meeting.Decision;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/** A meeting, what it decided, and where it is written what it decides. */
record MeetingPage(Meeting meeting, List<Decision> decisions, boolean mayDecide, DecisionForm form, Problems problems)
        implements Answer.Form {

    String heading() {
        return meeting.forum() + " " + meeting.day();
    }

    List<Fact> facts() {
        return List.of(Fact.of("Ämne", meeting.subject()), Fact.of("Medverkande", meeting.participants()));
    }
}
