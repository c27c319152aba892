package se.fyrvakt.classification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** The last step of an interview. */
record WholePage(Interview interview, WholeForm form, Problems problems, Instant now) implements Answer.Form {

    /** Aspects without a level or a motive. */
    boolean isUnfinished() {
        return interview.next().isPresent();
    }

    static Map<String, String> yesNo() {
        var words = new LinkedHashMap<String, String>();
        words.put("nej", "Nej, nivåerna räcker");
        words.put("ja", "Ja, vi har höjt nivåerna för det");
        return words;
    }
}
