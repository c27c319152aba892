package se.fyrvakt.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who has taken on the clocks that run, and who is rung about them. Declared as a bean by the module that warns; called
 * within a transaction of the administration.
 */
public interface ClockWatch {

    /** Who has it and since when, by the step's number; only of those that somebody has. */
    Map<Long, String> taken();

    /** Those who are warned, in order, with their telephones. */
    List<String> callList(LocalDate day);
}
