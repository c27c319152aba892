package se.fyrvakt.reporting;

import se.fyrvakt.web.Answer;

/** A door where nothing is reported: it is closed, or reports are made in IA-systemet. */
record ClosedPage(Door door) implements Answer.Screen {

    boolean isElsewhere() {
        return door.mode() == Door.Mode.ELSEWHERE;
    }

    /** A link only where it is one. */
    boolean hasLink() {
        return door.words().link().matches("https?://\\S+");
    }

    String title() {
        return isElsewhere() ? "Anmäl i IA-systemet" : "Här tas inga anmälningar emot";
    }
}
