package se.fyrvakt.triage;

import java.time.LocalDate;

/**
 * An incident as the unit's manager knows it: never what it is about.
 *
 * @param isOwn whether whoever looks handles it, and so may read it
 */
record UnitIncident(
        long id, String number, String kind, String unit, LocalDate reported, Progress state, boolean isOwn) {}
