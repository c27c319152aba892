package se.fyrvakt.triage;

/**
 * An incident that is about to be judged.
 *
 * @param known when the administration knew of it, as a cell: when it was reported, unless something else is said
 */
record Unjudged(long id, String number, String known) {}
