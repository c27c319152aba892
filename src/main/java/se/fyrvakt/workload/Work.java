package se.fyrvakt.workload;

import java.time.LocalDate;

/**
 * Something that takes time.
 *
 * @param what the kind of duty as on its button, or the activity
 * @param about the row that a duty is about; empty for an activity
 * @param href where it is done
 * @param minutes it is reckoned to take
 * @param from the day it can begin
 * @param due the day by which it is to be done
 */
record Work(String what, String about, String href, int minutes, LocalDate from, LocalDate due) {

    String name() {
        return about.isEmpty() ? what : what + ": " + about;
    }
}
