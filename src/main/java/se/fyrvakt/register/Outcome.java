package se.fyrvakt.register;

import java.util.List;

/** What became of an attempt to save. */
public sealed interface Outcome {

    record Saved(long id, String key) implements Outcome {}

    /** Nothing was saved. */
    record Refused(List<Fault> faults) implements Outcome {}

    /** Somebody else changed the row after it was read; nothing was saved. */
    record ChangedMeanwhile() implements Outcome {}
}
