package se.fyrvakt.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Tone;

/**
 * Something that is to be done once in the year, by a day.
 *
 * @param register the address of the register it stands in
 * @param planned the day it has by its rule or its month
 * @param due by when it is to be done; another than planned where it has been moved
 * @param isAnyDay whether any day of the month will do
 * @param who empty where nobody is named
 * @param done when it was done the last time; null where it never was, or where no day is known
 * @param isDone whether it was done by the day asked about
 * @param mayFinish whether whoever looks may say that it is done
 */
record YearItem(
        String register,
        long id,
        int version,
        String text,
        String wheel,
        LocalDate planned,
        LocalDate due,
        boolean isAnyDay,
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
        return due.isBefore(day)
                ? State.LATE
                : YearMonth.from(due).equals(YearMonth.from(day)) ? State.NOW : State.PLANNED;
    }

    int month() {
        return due.getMonthValue();
    }

    boolean isMoved() {
        return !due.equals(planned);
    }

    /** "14 mars 2031", "14 mars 2031, flyttad från 7 mars 2031", "När som helst i mars". */
    String when() {
        if (isMoved()) {
            return "%s, flyttad från %s".formatted(Swedish.longDay(due), Swedish.longDay(planned));
        }
        return isAnyDay ? "När som helst i " + Swedish.month(month()) : Swedish.longDay(due);
    }

    /** Its own page where it has one. */
    String href() {
        return isActivity() ? OccurrencesPage.address(id) : "/" + register + "/~" + id;
    }

    /** Where it is said to be done. */
    String finish() {
        return OccurrencesPage.address(id) + "/gjord";
    }

    private boolean isActivity() {
        return register.equals(ACTIVITIES);
    }

    boolean canBeFinished() {
        return mayFinish && !isDone;
    }
}
