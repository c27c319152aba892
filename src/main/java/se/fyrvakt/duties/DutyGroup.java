package se.fyrvakt.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All duties of one kind.
 *
 * @param late how many of them should have been done before the day
 * @param first the earliest day; null where none has one
 * @param showing how often whoever it is asked for wants to see it
 * @param row the number of one row, the only one where there is one
 */
record DutyGroup(
        Duty duty, long number, long late, @Nullable LocalDate first, Showing showing, long row) {

    /** What the law sets a time for is shown every day. */
    boolean isShown(LocalDate day) {
        return duty.isStatutory() || showing.isOn(day);
    }

    boolean isOne() {
        return number == 1;
    }
}
