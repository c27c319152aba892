package se.fyrvakt.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.figures.FigureValue;

/**
 * An asset in the queue.
 *
 * @param place in the whole queue, from 1, whatever part of it is looked at
 * @param isOwn whether who looks is its owner
 * @param isOthers owned by another organisation, which is asked for its classification
 * @param ownedBy that organisation; empty where only the operation tells that it is others'
 * @param exceptionUntil the last day it may be unclassified; null for no exception that is valid
 * @param isUnclassified whether it has no valid classification now
 * @param weights those that are not nought, the heaviest kind first
 * @param similar the classified asset that is most like it; null where none is like it
 */
record Queued(
        long id,
        long place,
        String key,
        String name,
        String owner,
        boolean isOwn,
        boolean isOthers,
        String ownedBy,
        boolean isPlanned,
        boolean isUnclassified,
        @Nullable LocalDate exceptionUntil,
        List<Because> reasons,
        List<Weight> weights,
        @Nullable Similar similar) {

    /** A part of how early it stands. */
    record Weight(String word, BigDecimal points) {

        /** "verksamhetskritisk 16". */
        String shown() {
            return word + " " + FigureValue.number(points);
        }
    }

    /** Whose classification to start from, with its levels as "K2 R3 T1". */
    record Similar(long id, String name, String levels) {}

    String label() {
        return key + " " + name;
    }

    String points() {
        return FigureValue.number(weights.stream().map(Weight::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
