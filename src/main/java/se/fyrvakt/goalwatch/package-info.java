/** Goal watch (målbevakning): what each goal measures, day by day, and which lag behind. */
@ApplicationModule(allowedDependencies = {"database", "duties", "figures", "identity", "jobs", "kernel"})
@NullMarked
package se.fyrvakt.goalwatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
