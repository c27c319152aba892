package se.fyrvakt.duties;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.CalledRows.Called;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/**
 * Duties of one kind, row by row.
 *
 * @param showing how often the visitor sees them in Idag; null where they are those of the visitor's staff, who do them
 */
record DutyPage(
        Duty duty,
        Page<Due> page,
        Map<Long, Called> names,
        LocalDate today,
        @Nullable Showing showing) implements Answer.Screen {

    static final String ADDRESS = "/mina-uppgifter";

    boolean isStaffs() {
        return showing == null;
    }

    /** Null where it is shown every day whatever one wants. */
    @Nullable
    String chosen() {
        return showing == null || duty.isStatutory() ? null : showing.word();
    }

    String heading() {
        return page.total() == 0
                ? duty.words().one()
                : Swedish.capitalised(
                        Swedish.number(page.total()) + "\u00a0" + duty.words().many());
    }

    String label(Due due) {
        return names.containsKey(due.row()) ? name(due).label() : "";
    }

    String href(Due due) {
        return start(duty, name(due));
    }

    String remark(Due due) {
        return duty.address(due.row());
    }

    private Called name(Due due) {
        return Objects.requireNonNull(names.get(due.row()));
    }

    /** Where something is done about the row. */
    static String start(Duty duty, Called row) {
        return duty.start() == null ? row.href() : duty.start().replace("{id}", String.valueOf(row.id()));
    }

    String lateness(Due due) {
        return Lateness.words(due.day(), today);
    }

    Tone tone(Due due) {
        return Lateness.tone(due.day(), today);
    }

    String address(int number) {
        var first = isStaffs() ? StaffPage.address(duty) : duty.address();
        return number == 1 ? first : first + "&sida=" + number;
    }
}
