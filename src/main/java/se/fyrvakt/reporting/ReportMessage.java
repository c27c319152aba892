package se.fyrvakt.reporting;

import java.time.Instant;

/** @param handler who answered; empty when whoever reported wrote it */
record ReportMessage(Instant at, String handler, String words) {

    boolean isReporters() {
        return handler.isEmpty();
    }

    @Override
    public String toString() {
        return "ReportMessage";
    }
}
