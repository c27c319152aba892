package se.fyrvakt.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.exchange.Examiner.Said;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/**
 * What is said of a file when it is sent.
 *
 * @param register its address; empty to let it be recognised
 * @param uttag the day of extraction as typed; empty to let it be proposed
 */
record ReadingForm(String register, String uttag) {

    static final String FILE = "fil";
    static final String DAY = "uttag";

    ReadingForm(@Nullable String register, @Nullable String uttag) {
        this.register = register == null ? "" : register;
        this.uttag = uttag == null ? "" : uttag.strip();
    }

    Problems problems(LocalDate today) {
        if (uttag.isEmpty()) {
            return Problems.NONE;
        }
        return switch (Values.day(uttag)) {
            case Parsed.Wrong<LocalDate>(var message) -> Problems.with(DAY, message);
            case Parsed.Value<LocalDate>(var day) ->
                day.isAfter(today) ? Problems.with(DAY, "Uttagsdagen kan inte vara efter i dag.") : Problems.NONE;
        };
    }

    /** Asked where there are no problems. */
    @Nullable
    LocalDate day() {
        return !uttag.isEmpty() && Values.day(uttag) instanceof Parsed.Value<LocalDate>(var day) ? day : null;
    }

    Said said() {
        return new Said(register, null, day(), null);
    }
}
