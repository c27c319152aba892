package se.fyrvakt.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.classification.Interview.Done;
import se.fyrvakt.classification.Interview.State;
import se.fyrvakt.history.Entry;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;
import se.fyrvakt.web.Tone;

/** An interview as it stands: what is left to answer, what waits for the owner, or what was decided. */
record InterviewPage(Interview interview, boolean mayAnswer, DecisionForm form, Problems problems, List<Entry> history)
        implements Answer.Form {

    String state() {
        return Swedish.capitalised(interview.state().word());
    }

    Tone tone() {
        return InterviewList.tone(interview);
    }

    boolean isOpen() {
        return interview.is(State.DRAFT) && mayAnswer;
    }

    boolean waitsForMe() {
        return interview.is(State.REVIEW) && InterviewRights.mayDecide(interview.asset());
    }

    /** Whether anything was said that is still kept. */
    boolean hasContent() {
        return !interview.is(State.REFERRED) && !interview.is(State.DISCARDED);
    }

    boolean hasRecord() {
        return interview.is(State.REVIEW) || interview.is(State.DECIDED);
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                "Tillgång", interview.asset().label(), interview.asset().address()));
        facts.add(Fact.of("Systemägare", interview.asset().owner()));
        facts.add(done("Påbörjad", interview.started()));
        if (interview.sent() != null) {
            facts.add(done("Skickad för beslut", interview.sent()));
        }
        if (interview.closed() != null) {
            facts.add(done(state(), interview.closed()));
        }
        if (interview.classification() != null) {
            facts.add(new Fact("Beslut", "Klassningen i registret", "/klassningar/~" + interview.classification()));
        }
        return facts;
    }

    private static Fact done(String label, @Nullable Done done) {
        return done == null ? Fact.of(label, null) : Fact.of(label, Swedish.moment(done.at()) + ", " + done.by());
    }

    List<Map.Entry<Aspect, Judgement>> answered() {
        return java.util.Arrays.stream(Aspect.values())
                .map(aspect -> Map.entry(aspect, interview.judgement(aspect)))
                .filter(entry -> !entry.getValue().answers().isEmpty())
                .toList();
    }

    String together() {
        var more = interview.deservesMore();
        return more == null
                ? "Inte besvarad än."
                : more ? "Ja. " + interview.aggregation() : "Nej. " + interview.aggregation();
    }
}
