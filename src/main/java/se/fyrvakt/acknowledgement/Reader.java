package se.fyrvakt.acknowledgement;

import java.time.LocalDate;

/**
 * Somebody who is to read a document and has not.
 *
 * @param employee the key people know: anställnings-id
 * @param unit empty where none is said
 */
record Reader(long id, String employee, String name, String unit, LocalDate due) {}
