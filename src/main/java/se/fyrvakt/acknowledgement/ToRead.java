package se.fyrvakt.acknowledgement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody is to read.
 *
 * @param kind empty where none is said
 * @param link where it can be read; null where nobody has said
 * @param read when it was read; null where it has not been
 */
record ToRead(
        long id,
        String title,
        LocalDate from,
        String kind,
        @Nullable String link,
        LocalDate due,
        @Nullable LocalDate read) {

    boolean isLate(LocalDate today) {
        return read == null && due.isBefore(today);
    }
}
