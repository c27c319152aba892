package se.fyrvakt.year;

/**
 * An activity of a year wheel.
 *
 * @param recurs how it recurs, in words
 */
record WheelActivity(long id, String text, String wheel, String recurs) {}
