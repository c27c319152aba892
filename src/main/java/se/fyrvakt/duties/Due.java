package se.fyrvakt.duties;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty about one row.
 *
 * @param row the row's number in the register
 * @param day by when; null where there is no day
 * @param moment by when on that day; null where it has all of it
 * @param who the folded address or title of who does it; null for nobody
 */
public record Due(
        Duty duty,
        long row,
        @Nullable LocalDate day,
        @Nullable Instant moment,
        @Nullable String who) {

    boolean isLate(LocalDate today) {
        return day != null && day.isBefore(today);
    }
}
