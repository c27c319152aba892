package se.fyrvakt.exchange;

/** What became of files that were sent by a form. */
sealed interface Sending permits Upload, Sending.Refused {

    /** @param message in Swedish, what is wrong and what to do */
    record Refused(String message) implements Sending {}
}
