package se.fyrvakt.review;

import java.util.List;
import java.util.Map;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/**
 * All rounds, and a new one.
 *
 * @param systems to choose from: codes and names
 */
record RoundsPage(List<Round> rounds, Map<String, String> systems, RoundForm form, Problems problems)
        implements Answer.Form {

    static final String ADDRESS = "/granskning";
}
