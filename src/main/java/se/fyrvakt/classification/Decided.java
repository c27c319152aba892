package se.fyrvakt.classification;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A classification among all of its asset.
 *
 * @param isSuperseded whether a later one has been decided
 * @param received null for one that the administration decided itself
 */
record Decided(
        long id,
        int version,
        KnownClassification known,
        boolean isSuperseded,
        @Nullable Received received) {

    /**
     * Decided by whoever owns the asset.
     *
     * @param localUse how the administration uses it; empty where nobody has said
     * @param attestedOn the day somebody attested that the use agrees with the levels; null for not yet
     */
    record Received(String from, String localUse, @Nullable LocalDate attestedOn) {

        /** "staden, vår användning intygad 2026-11-26". */
        String shown() {
            return from + ", vår användning " + (attestedOn == null ? "inte intygad" : "intygad " + attestedOn);
        }
    }

    boolean isInForce(LocalDate day) {
        return !isSuperseded && known.isValid(day);
    }

    String state(LocalDate day) {
        return isSuperseded ? "ersatt" : known.isValid(day) ? "gäller" : "utgången";
    }

    boolean isReceived(LocalDate day) {
        return received != null && isInForce(day);
    }

    boolean canBeAttested() {
        return received != null
                && received.attestedOn() == null
                && !known.levels().isEmpty();
    }

    /** With another text of the local use, where it is received. */
    Decided using(String localUse) {
        return received == null
                ? this
                : new Decided(
                        id,
                        version,
                        known,
                        isSuperseded,
                        new Received(received.from(), localUse, received.attestedOn()));
    }

    String localUse() {
        return received == null ? "" : received.localUse();
    }

    String lastDay() {
        return Objects.toString(known.validUntil(), "tills vidare");
    }
}
