package se.fyrvakt.deadlines;

import java.util.Arrays;
import java.util.Optional;

/** What must be so for a rule to be about an incident. */
public enum Condition {
    ENDED("avslutad") {
        @Override
        boolean holds(Instants instants) {
            return !instants.isOngoing();
        }
    },
    ONGOING("pågår") {
        @Override
        boolean holds(Instants instants) {
            return instants.isOngoing();
        }
    },
    /** The organisation provides trust services (betrodda tjänster) by regulation (EU) 910/2014. */
    TRUST_SERVICES("betrodda tjänster") {
        @Override
        boolean holds(Instants instants) {
            return instants.isTrustService();
        }
    },
    /** A progress report has been sent. */
    AFTER_PROGRESS("efter lägesrapport"),
    /** The recipient has asked for it. */
    ON_REQUEST("på begäran"),
    /** It is the law's, but no step of ours in an incident. */
    OUTSIDE("utanför incidenten");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    /** As far as instants tell; what else must be so is known where the incident is. */
    boolean holds(Instants instants) {
        return true;
    }

    static String[] words() {
        return Arrays.stream(values()).map(condition -> condition.word).toArray(String[]::new);
    }

    /** Empty for a rule that always is. */
    static Optional<Condition> of(String word) {
        return Arrays.stream(values())
                .filter(condition -> condition.word.equals(word))
                .findFirst();
    }
}
