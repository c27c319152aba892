package se.fyrvakt.tables;

import java.io.IOException;

/** A refusal on its way out of a parser. Never leaves the package. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    Unreadable(String message, long line) {
        super(message);
        this.refusal = new Refusal(message, line);
    }

    Unreadable(String message) {
        this(message, 0);
    }

    Refusal refusal() {
        return refusal;
    }
}
