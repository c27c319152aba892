package se.fyrvakt.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All duties of one kind.
 *
 * @param late how many of them should have been done before the day
 * @param first the earliest day; null where none has one
 * @param row the number of one row, the only one where there is one
 */
record DutyGroup(
        Duty duty, long number, long late, @Nullable LocalDate first, long row) {

    boolean isOne() {
        return number == 1;
    }
}
