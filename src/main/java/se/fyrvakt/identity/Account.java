package se.fyrvakt.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.web.Tone;

/**
 * Somebody's way into one administration.
 *
 * @param employeeId finds the person in the register of people when names and addresses have changed; null when unknown
 * @param signedInAt null until the first time
 * @param hasPassword false until the invitation has been used
 */
record Account(
        long id,
        int administration,
        String email,
        String name,
        @Nullable String employeeId,
        boolean hasPassword,
        @Nullable Block block,
        @Nullable Instant signedInAt,
        int version) {

    record Block(Instant at, String because) {}

    Subject subject() {
        return subject(id);
    }

    static Subject subject(long id) {
        return new Subject("konton", id);
    }

    boolean isBlocked() {
        return block != null;
    }

    State state() {
        if (isBlocked()) {
            return State.BLOCKED;
        }
        return hasPassword ? State.OPEN : State.INVITED;
    }

    enum State {
        OPEN("Öppet", Tone.OK),
        INVITED("Inbjudet", Tone.INFO),
        BLOCKED("Spärrat", Tone.BAD);

        private final String label;
        private final Tone tone;

        State(String label, Tone tone) {
            this.label = label;
            this.tone = tone;
        }

        String label() {
            return label;
        }

        Tone tone() {
            return tone;
        }
    }
}
