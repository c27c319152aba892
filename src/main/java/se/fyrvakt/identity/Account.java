package se.fyrvakt.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Subject;

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
        OPEN("Öppet", "ok"),
        INVITED("Inbjudet", "info"),
        BLOCKED("Spärrat", "bad");

        private final String label;
        private final String look;

        State(String label, String look) {
            this.label = label;
            this.look = look;
        }

        String label() {
            return label;
        }

        /** Which of the look's five statuses shows it. */
        String look() {
            return look;
        }
    }
}
