package se.fyrvakt.report;

import java.util.List;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/**
 * Asks whether a draft is to be adopted.
 *
 * @param day of the decision, as typed
 * @param pages how many the body takes
 */
record AdoptionForm(Draft draft, String day, int pages, boolean mayWrite, Problems problems) implements Answer.Form {

    private static final int MOST_PAGES = 5;

    Report report() {
        return draft.report();
    }

    boolean isLong() {
        return pages > MOST_PAGES;
    }

    List<Checks.Finding> findings() {
        return draft.checks().all();
    }
}
