package se.fyrvakt.report;

import java.util.List;
import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/**
 * Asks whether a draft is to be adopted.
 *
 * @param day of the decision, as typed
 * @param pages how many the body takes
 */
record AdoptionForm(Draft draft, String day, int pages, Problems problems) implements Answer.Screen {

    private static final int MOST_PAGES = 5;

    @Override
    public HttpStatus status() {
        return problems.exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

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
