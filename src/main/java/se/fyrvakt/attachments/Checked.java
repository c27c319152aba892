package se.fyrvakt.attachments;

import java.util.List;

/** What was found of files that somebody sends. */
public sealed interface Checked {

    record Good(List<Candidate> files) implements Checked {}

    /** @param message what is wrong and what to do */
    record Wrong(String message) implements Checked {}
}
