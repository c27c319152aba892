package se.fyrvakt.handling;

import java.time.Instant;
import se.fyrvakt.kernel.Swedish;

/**
 * A line of an incident's timeline.
 *
 * @param isDay whether only the day is known
 * @param what empty where the kind says all
 * @param who empty where nobody is named
 */
record Happening(Instant at, boolean isDay, Kind kind, String what, String who) {

    /** In the order of those that fall on the same moment. */
    enum Kind {
        OCCURRED("Inträffade"),
        REPORTED("Rapporterades"),
        KNOWN("Blev känd"),
        JUDGED("Bedömdes"),
        SIGNIFICANT("Bedömdes som betydande"),
        PLAN_FROM("Plan aktiverad"),
        NOTE("Anteckning"),
        CONTACT("Kontakt"),
        TASK("Uppgift klar"),
        SENT("Anmälan skickad"),
        PLAN_UNTIL("Plan avslutad"),
        ENDED("Upphörde"),
        CLOSED("Avslutades");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** As a person reads it. */
    String when() {
        return isDay ? at.atZone(Swedish.STOCKHOLM).toLocalDate().toString() : Swedish.moment(at);
    }
}
