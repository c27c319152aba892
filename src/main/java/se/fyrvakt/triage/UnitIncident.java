package se.fyrvakt.triage;

import java.time.LocalDate;

/**
 * An incident as the unit's manager knows it: never what it is about.
 *
 * @param isOwn whether whoever looks handles it, and so may read it
 */
record UnitIncident(long id, String number, String kind, String unit, LocalDate reported, State state, boolean isOwn) {

    enum State {
        RECEIVED("mottagen"),
        JUDGED("bedöms"),
        HANDLED("hanteras"),
        FINISHED("avslutad");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
