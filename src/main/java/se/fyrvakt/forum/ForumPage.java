package se.fyrvakt.forum;

import java.util.List;
import se.fyrvakt.web.Answer;

/** The forums, and how often they have met. */
record ForumPage(int year, List<Forum> forums) implements Answer.Screen {

    static final String ADDRESS = "/forum";
}
