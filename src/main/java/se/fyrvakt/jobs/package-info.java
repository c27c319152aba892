/** Jobs: what the program does by the clock, once, however many instances of it run. */
@ApplicationModule(allowedDependencies = {"database", "kernel"})
@NullMarked
package se.fyrvakt.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
