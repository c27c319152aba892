package se.fyrvakt.triage;

import java.time.Duration;
import java.util.Map;
import se.fyrvakt.kernel.Page;

/**
 * A page of the inbox, what has waited longest first.
 *
 * @param newest the highest number among all that the filter shows, so that nobody judges what came later unseen
 * @param soon how long it may wait
 * @param kinds of all in the inbox, each with how many there are
 */
record Inbox(Page<Waiting> page, long newest, Duration soon, Map<String, String> kinds) {}
