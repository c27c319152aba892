package se.fyrvakt.report;

import java.util.List;
import java.util.Set;
import se.fyrvakt.history.Entry;

/**
 * Why a figure is not what it was in an adopted report.
 *
 * @param isLookedUp false where so many figures differ that nobody reads why each does
 * @param entries what was done since to the rows that came or went, the newest first
 * @param hidden how many more there are, in registers that the reader has no access to
 */
record Reason(ChangedFigure figure, boolean isLookedUp, List<Entry> entries, int hidden) {

    static Reason of(ChangedFigure figure, List<Entry> entries) {
        return new Reason(figure, true, entries, 0);
    }

    static Reason notLookedUp(ChangedFigure figure) {
        return new Reason(figure, false, List.of(), 0);
    }

    /** As somebody may read it who reads those registers: an entry names its row, which may be a secret. */
    Reason seenBy(Set<String> registers) {
        var seen = entries.stream()
                .filter(entry -> registers.contains(entry.subject().register()))
                .toList();
        return new Reason(figure, isLookedUp, seen, entries.size() - seen.size());
    }

    /** The rows are untouched, so it is counted in another way. */
    boolean isUntouched() {
        return isLookedUp && entries.isEmpty() && hidden == 0;
    }
}
