package se.fyrvakt.intake;

import java.time.Instant;

/** A mail that could not become a report. What it says stands only in the mailbox. */
record Unreadable(long id, String problem, Instant readAt) {

    String done() {
        return UnreadableList.ADDRESS + "/" + id + "/klar";
    }
}
