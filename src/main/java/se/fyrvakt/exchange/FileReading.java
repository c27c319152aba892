package se.fyrvakt.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Comparison.Counts;
import se.fyrvakt.web.Tone;

/**
 * A file that was read, or tried.
 *
 * @param batch the number of the files it was sent with; null when it came alone
 * @param register the register's address; null where none has been recognised
 * @param extractedBy what the day of extraction was taken from: "filens namn"
 * @param wrong how many cells are wrong; with any, it cannot be saved
 * @param message why it could not be read or saved; null when it could
 * @param decidedAt when it was saved, undone or discarded; null before
 */
record FileReading(
        long id,
        @Nullable Long batch,
        String fileName,
        @Nullable String register,
        State state,
        Instant readAt,
        String actor,
        LocalDate extractedOn,
        String extractedBy,
        Counts counts,
        long wrong,
        Findings findings,
        @Nullable String message,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    enum State {
        EXAMINING("granskas", Tone.INFO),
        PROPOSED("väntar på beslut", Tone.WARN),
        SAVED("inläst", Tone.OK),
        UNDONE("ångrad", Tone.REST),
        DISCARDED("kastad", Tone.REST),
        REFUSED("gick inte att läsa", Tone.BAD);

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
    }

    /** The state in a word, for lists. */
    public String word() {
        return state == State.PROPOSED && wrong > 0 ? "har fel" : state.word();
    }

    public Tone tone() {
        return state == State.PROPOSED && wrong > 0 ? Tone.BAD : state.tone();
    }

    boolean isProposed() {
        return state == State.PROPOSED;
    }

    /** Somebody may decide about it by itself. */
    boolean isOpen() {
        return isProposed() && batch == null;
    }

    boolean canBeSaved() {
        return isOpen() && register != null && wrong == 0 && counts.total() > 0;
    }

    String address() {
        return "/inlasning/" + id;
    }
}
