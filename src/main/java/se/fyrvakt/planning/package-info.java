/** What is to be done: measures, the year wheel, and the time set aside. */
@ApplicationModule(allowedDependencies = {"duties", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
