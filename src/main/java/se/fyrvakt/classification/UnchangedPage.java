package se.fyrvakt.classification;

import java.util.ArrayList;
import java.util.List;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/** The classification that is to be attested, and why. */
record UnchangedPage(InterviewedAsset asset, KnownClassification known, String motive, Problems problems)
        implements Answer.Form {

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        known.levels().forEach((aspect, level) -> facts.add(Fact.of(aspect.word(), level.toString())));
        facts.add(Fact.of("Beslutad", known.decidedOn().toString()));
        facts.add(Fact.of(
                "Giltig till",
                known.validUntil() == null ? "tills vidare" : known.validUntil().toString()));
        return facts;
    }
}
