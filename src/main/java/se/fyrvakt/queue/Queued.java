package se.fyrvakt.queue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An asset in the queue.
 *
 * @param isOthers owned by another organisation, which is asked for its classification
 * @param ownedBy that organisation; empty where only the operation tells that it is others'
 * @param exceptionUntil the last day it may be unclassified; null for no exception that is valid
 * @param isUnclassified whether it has no valid classification now
 * @param weights those that are not nought, the heaviest kind first
 * @param similar the classified asset that is most like it; null where none is like it
 */
record Queued(
        long id,
        String key,
        String name,
        String owner,
        boolean isOthers,
        String ownedBy,
        boolean isPlanned,
        boolean isUnclassified,
        @Nullable LocalDate exceptionUntil,
        List<Because> reasons,
        List<Weight> weights,
        @Nullable Similar similar) {

    /** A part of how early it stands, "verksamhetskritisk 16". */
    record Weight(String word, int points) {}

    /** Whose classification to start from, with its levels as "K2 R3 T1". */
    record Similar(long id, String name, String levels) {}

    String label() {
        return key + " " + name;
    }

    int points() {
        return weights.stream().mapToInt(Weight::points).sum();
    }
}
