package se.fyrvakt.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/**
 * All rounds, and a new one.
 *
 * @param systems to choose from: codes and names
 * @param purposes to choose from: codes and labels
 */
record RoundsPage(
        List<Round> rounds,
        Map<String, String> systems,
        Map<String, String> purposes,
        RoundForm form,
        Problems problems)
        implements Answer.Form {

    static final String ADDRESS = "/granskning";
    static final String AGAIN = "som";

    /** Where a round for something is begun. */
    static String beginning(Purpose purpose) {
        return ADDRESS + "?" + RoundForm.PURPOSE + "=" + URLEncoder.encode(purpose.code(), StandardCharsets.UTF_8);
    }
}
