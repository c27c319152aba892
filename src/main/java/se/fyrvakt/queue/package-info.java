/** The queue of what is to be classified (klassningskö): in what order, why, and when all of it is done. */
@ApplicationModule(allowedDependencies = {"database", "figures", "kernel", "register", "settings", "web"})
@NullMarked
package se.fyrvakt.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
