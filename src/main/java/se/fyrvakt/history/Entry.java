package se.fyrvakt.history;

import java.time.Instant;
import java.util.List;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Swedish;

/**
 * Something that was done.
 *
 * @param act the verb in past tense, as "ändrade"
 * @param label what the row was called then; empty when the content has been disposed of
 * @param version the row's version after it
 */
public record Entry(
        long id,
        Instant at,
        String actor,
        String act,
        Subject subject,
        int version,
        String label,
        List<Difference> differences) {

    public String when() {
        return Swedish.moment(at);
    }
}
