package se.fyrvakt.plan;

import java.util.List;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.web.Answer;

/**
 * The papers about this year and the next.
 *
 * @param carried what this year's plan has that the next year's lacks; empty also for those who may not carry it over
 */
record PlanPage(int thisYear, List<Carried> carried) implements Answer.Screen {

    static final String ADDRESS = "/plan";
    static final String FETCH = ADDRESS + "/hamta";
    static final String CARRY = ADDRESS + "/nasta";
    static final String CHOSEN = "rad";

    List<Integer> years() {
        return List.of(thisYear, thisYear + 1);
    }

    static String file(PlanPaper paper, PaperFormat format, int year) {
        return FETCH + "?fil=" + format.fileName(paper.word()) + "&ar=" + year;
    }

    /** The year asked for; this one where none is. */
    static int year(String asked, int now) {
        return asked.matches("20[0-9]{2}") ? Integer.parseInt(asked) : now;
    }
}
