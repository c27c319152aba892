package se.fyrvakt.access;

import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/**
 * The latest export of each source beside the one before.
 *
 * @param months how long exports are kept; 0 for ever
 */
record ExportsPage(List<ExportChange> exports, int months) implements Answer.Screen {

    static final String ADDRESS = FindingsPage.ADDRESS + "/uttag";

    /** How long they are kept, in a sentence. */
    String kept() {
        return months == 0
                ? "Äldre uttag gallras inte."
                : "Uttag äldre än %s gallras, utom de två senaste ur varje källa och de som behövs för att visa vad en granskning ledde till."
                        .formatted(Swedish.count(months, "månad", "månader"));
    }
}
