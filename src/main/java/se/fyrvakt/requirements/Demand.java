package se.fyrvakt.requirements;

import org.jspecify.annotations.Nullable;

/**
 * A requirement that an asset's level demands.
 *
 * @param assessment the one that holds; null before there is any
 */
record Demand(Requirement requirement, int level, @Nullable Assessment assessment) {

    boolean is(Result result) {
        return assessment != null && assessment.result() == result;
    }

    boolean isGap() {
        return assessment != null && assessment.result().isGap();
    }

    boolean isUnattended() {
        return assessment != null && assessment.isUnattended();
    }

    /** What stood when the page was shown. */
    String mark() {
        return assessment == null ? "" : assessment.mark();
    }
}
