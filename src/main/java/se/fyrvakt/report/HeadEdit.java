package se.fyrvakt.report;

import java.util.List;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** The form of what stands first in a report, and of what it holds most important. */
record HeadEdit(Draft draft, HeadForm form, Problems problems) implements Answer.Form {

    String signer() {
        var signer = draft.basis().facts().signer();
        return signer == null ? "" : "Lämna tomt för " + signer.name() + ".";
    }

    List<RegisterFacts.Measure> measures() {
        return NextYear.measures(draft.basis());
    }
}
