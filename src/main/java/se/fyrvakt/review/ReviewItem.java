package se.fyrvakt.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/**
 * An entitlement that somebody is to decide on.
 *
 * @param person whose it is: name and unit; empty where nobody knows
 * @param used when it was used the last time; null where the export does not say
 * @param decision as the register has it; empty for none
 * @param comment empty for none
 * @param isNew whether it has not been kept in a round before
 * @param findings why it deviates, in the words of findings
 */
record ReviewItem(
        long id,
        int version,
        long personId,
        String person,
        String unit,
        String asset,
        String account,
        String folder,
        String entitlement,
        @Nullable LocalDate used,
        String decision,
        String comment,
        boolean isNew,
        List<String> findings) {

    boolean isDecided() {
        return !decision.isEmpty();
    }

    boolean deviates() {
        return !findings.isEmpty();
    }

    /** "Ekonomisystemet: ändra, mapp FSK-01". */
    String what() {
        var how = Stream.of(
                        entitlement,
                        folder.isEmpty() ? "" : "mapp " + folder,
                        person.isEmpty() ? "konto " + account : "")
                .filter(part -> !part.isEmpty())
                .toList();
        return how.isEmpty() ? asset : asset + ": " + String.join(", ", how);
    }

    String use() {
        return used == null ? "" : "Använd senast " + Swedish.longDay(used) + ".";
    }

    String field() {
        return "beslut-" + id;
    }

    String commentField() {
        return "kommentar-" + id;
    }

    String toField() {
        return "till-" + id;
    }
}
