package se.fyrvakt.reporting;

import java.time.Instant;
import java.util.UUID;

/**
 * A report that can be kept.
 *
 * @param kind empty where whoever reports does not know
 * @param contact how they are reached; empty for somebody who wants to be nobody
 */
record ReportFacts(
        String what, Instant occurred, String place, String ongoing, String kind, String contact, UUID mark) {

    private static final int MOST_HEADLINE = 80;

    /** The first line of it, and of that whole words. */
    String headline() {
        var line = what.lines().findFirst().orElse(what).strip();
        if (line.length() <= MOST_HEADLINE) {
            return line;
        }
        var cut = line.lastIndexOf(' ', MOST_HEADLINE);
        return line.substring(0, cut > 0 ? cut : MOST_HEADLINE) + "…";
    }

    /** How to reach whoever reports stands elsewhere: descriptions are copied into authorities' forms. */
    String description() {
        return "%s\n\nVar: %s\nPågår fortfarande: %s".formatted(what, place, ongoing);
    }

    @Override
    public String toString() {
        return "ReportFacts";
    }
}
