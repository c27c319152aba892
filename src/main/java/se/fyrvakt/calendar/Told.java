package se.fyrvakt.calendar;

import java.time.Instant;

/**
 * How a duty was last told in somebody's calendar.
 *
 * @param sequence how many times its day or its words have been others than before
 * @param changedAt when they last were, or when it was first told
 */
record Told(int sequence, Instant changedAt) {}
