package se.fyrvakt.report;

/** A figure that today is not what it was in an adopted report, though it is for the same day. */
record ChangedFigure(String name, String label, String then, String now) {}
