package se.fyrvakt.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.web.Tone;

/**
 * Something that is to be done in a month of the year.
 *
 * @param register the address of the register it stands in
 * @param month from 1
 * @param who empty where nobody is named
 * @param done when it was done the last time; null where it never was, or where no day is known
 * @param isDone whether it was done in the year of the day asked about, by that day
 * @param mayFinish whether whoever looks may say that it is done
 */
record YearItem(
        String register,
        long id,
        int version,
        String text,
        String wheel,
        int month,
        String who,
        String hours,
        @Nullable LocalDate done,
        boolean isDone,
        boolean mayFinish) {

    static final String ACTIVITIES = "aktiviteter";

    /** How it stands on a day, with the shape it has in the ring. */
    enum State {
        DONE("gjord", Tone.OK),
        LATE("försenad", Tone.BAD),
        NOW("den här månaden", Tone.WARN),
        PLANNED("planerad", Tone.INFO),
        UNKNOWN("inte noterad", Tone.REST);

        private final String word;
        private final Tone tone;

        State(String word, Tone tone) {
            this.word = word;
            this.tone = tone;
        }

        String word() {
            return word;
        }

        Tone tone() {
            return tone;
        }

        /** In style sheets. */
        String css() {
            return "year-mark year-mark--" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Only the last time is known: of a year before that nothing is said. */
    State state(LocalDate day) {
        if (isDone) {
            return State.DONE;
        }
        if (done != null && done.getYear() > day.getYear()) {
            return State.UNKNOWN;
        }
        var planned = YearMonth.of(day.getYear(), month);
        var now = YearMonth.from(day);
        return planned.isBefore(now) ? State.LATE : planned.equals(now) ? State.NOW : State.PLANNED;
    }

    String href() {
        return "/" + register + "/~" + id;
    }

    boolean canBeFinished() {
        return mayFinish && !isDone;
    }
}
