/** Reminders (påminnelser): what has come to somebody in Idag since they were told the last time, once a day. */
@ApplicationModule(allowedDependencies = {"database", "duties", "identity", "jobs", "kernel", "mail"})
@NullMarked
package se.fyrvakt.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
