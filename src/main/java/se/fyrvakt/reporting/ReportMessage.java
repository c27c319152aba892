package se.fyrvakt.reporting;

import java.time.Instant;

/** @param handler who answered; empty when whoever reported wrote it */
record ReportMessage(Instant at, String handler, String words) {

    /** For whoever reported, who is not told which handler answers. */
    String forReporter() {
        return handler.isEmpty() ? "Du" : "Svar till dig";
    }

    String from() {
        return handler.isEmpty() ? Reporting.REPORTER : handler;
    }

    String said() {
        return words.isEmpty() ? "Skickade filer." : words;
    }

    @Override
    public String toString() {
        return "ReportMessage";
    }
}
