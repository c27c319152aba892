package se.fyrvakt.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure that comes of an incident, as it stands among all measures.
 *
 * @param who empty for nobody yet
 */
record Remedy(long id, String text, String who, @Nullable LocalDate due, String status) {

    static final String REGISTER = "atgarder";

    String dueWords() {
        return due == null ? "" : due.toString();
    }
}
