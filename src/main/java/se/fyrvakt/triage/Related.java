package se.fyrvakt.triage;

import java.time.Instant;

/**
 * Another report that has to do with an incident.
 *
 * @param isDuplicate of the incident, else likely to be of the same event
 */
record Related(long id, String number, String headline, Instant reported, boolean isDuplicate) {

    String address() {
        return InboxFilter.ADDRESS + "/" + id;
    }
}
