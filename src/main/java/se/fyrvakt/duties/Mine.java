package se.fyrvakt.duties;

import java.util.List;
import se.fyrvakt.kernel.Visitor;

/**
 * Whose duties are asked for.
 *
 * @param keys folded: the e-mail address, the titles held, and those of everybody who is stood in for
 */
record Mine(Visitor visitor, List<String> keys) {

    /** Whether those that nobody is named for are this person's. */
    boolean takesOver(Duty duty) {
        return visitor.is(duty.fallback());
    }
}
