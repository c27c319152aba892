/** Calendar (kalender): what waits for somebody, as a feed for their own calendar program. */
@ApplicationModule(allowedDependencies = {"database", "duties", "history", "identity", "kernel", "web", "year"})
@NullMarked
package se.fyrvakt.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
