package se.fyrvakt.classification;

import java.time.LocalDate;
import java.util.List;
import se.fyrvakt.classification.Interview.State;
import se.fyrvakt.classification.KnownRepository.Standing;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/** The systems somebody owns: what waits for their decision first, then what is missing, then the rest. */
record MySystems(List<Standing> systems, LocalDate today) implements Answer.Screen {

    List<Standing> waiting() {
        return systems.stream().filter(each -> each.openState() == State.REVIEW).toList();
    }

    long unclassified() {
        return systems.stream().filter(each -> !isClassified(each)).count();
    }

    boolean isClassified(Standing each) {
        return each.known() != null && each.known().isValid(today);
    }

    String levels(Standing each) {
        return each.known() == null ? "" : each.known().shown();
    }

    String validity(Standing each) {
        var known = each.known();
        if (known == null) {
            return each.isPlanned() ? "Ska klassas innan den tas i bruk" : unclassified(each);
        }
        var last = known.validUntil();
        return last == null ? "Gäller tills vidare" : (known.isValid(today) ? "Gäller till " : "Utgången ") + last;
    }

    private static String unclassified(Standing each) {
        return each.exceptionUntil() == null ? "I bruk utan klassning" : "Undantag till " + each.exceptionUntil();
    }

    Tone tone(Standing each) {
        return isClassified(each) ? Tone.OK : each.isPlanned() || each.exceptionUntil() != null ? Tone.WARN : Tone.BAD;
    }

    /** What the owner does next. */
    String action(Standing each) {
        if (each.openState() == State.REVIEW) {
            return "Besluta";
        }
        return each.openState() == State.DRAFT ? "Fortsätt intervjun" : "Starta intervjun";
    }

    String actionAddress(Standing each) {
        return each.open() == null ? "/intervjuer/ny/" + each.asset().id() : "/intervjuer/" + each.open();
    }

    boolean canBeUnchanged(Standing each) {
        return each.open() == null
                && each.known() != null
                && each.known().levels().size() == 4;
    }
}
