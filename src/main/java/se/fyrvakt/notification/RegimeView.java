package se.fyrvakt.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.web.Tone;

/**
 * A regime in force for an incident.
 *
 * @param law where its first step stands
 * @param because why the program proposes a notification; empty where it does not
 * @param kase what has been decided; null for nothing yet
 */
record RegimeView(
        String regime, String law, String because, @Nullable NotificationCase kase) {

    /** Protective security (säkerhetsskydd): nothing of it is written here, only whom to turn to. */
    static final String REFERRED = "SAKSKYDD";

    boolean isReferred() {
        return regime.equals(REFERRED);
    }

    /** The regime's name as what an address or an id on a page may hold. */
    String anchor() {
        return regime.replaceAll("[^\\p{Alnum}]+", "-");
    }

    String state() {
        if (kase == null) {
            return because.isEmpty() ? "inte bedömd" : "föreslås";
        }
        return kase.isNotified() ? "anmäls" : "anmäls inte";
    }

    Tone tone(Instant now) {
        if (kase == null) {
            return because.isEmpty() ? Tone.REST : Tone.WARN;
        }
        return kase.steps().stream().anyMatch(step -> step.isWaiting() && step.isLate(now)) ? Tone.BAD : Tone.OK;
    }
}
