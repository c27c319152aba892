package se.fyrvakt.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.fyrvakt.deadlines.TimeSpan;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;
import se.fyrvakt.web.Tone;

/** What nobody has judged, what has waited longest first, with a form to judge several. */
record InboxPage(InboxFilter filter, Inbox inbox, InboxForm form, Problems problems, boolean mayJudge, Instant now)
        implements Answer.Form {

    Page<Waiting> page() {
        return inbox.page();
    }

    String caption() {
        return Swedish.count(page().total(), "rapport väntar", "rapporter väntar") + " på bedömning"
                + (filter.isNarrow() ? " i urvalet" : "");
    }

    String all() {
        return "Alla %s i urvalet".formatted(Swedish.number(page().total()));
    }

    /** "3 dygn och 4 timmar". */
    String age(Waiting each) {
        return TimeSpan.words(since(each));
    }

    Tone tone(Waiting each) {
        return since(each).compareTo(inbox.soon()) > 0 ? Tone.BAD : Tone.INFO;
    }

    private Duration since(Waiting each) {
        var since = Duration.between(each.reported(), now);
        return since.isNegative() ? Duration.ZERO : since;
    }

    static Map<String, String> judgements() {
        var words = new LinkedHashMap<String, String>();
        words.put(TriagedRegister.BUSINESS, "Rör verksamheten");
        words.put(TriagedRegister.INFORMATIVE, "Bara till kännedom");
        return words;
    }

    /** What those that concern the work can be from now; the others are finished. */
    static Map<String, String> states() {
        var words = new LinkedHashMap<String, String>();
        words.put(TriagedRegister.OPEN, "Öppen");
        words.put("pågår", "Pågår");
        words.put(TriagedRegister.FINISHED, "Avslutad");
        return words;
    }
}
