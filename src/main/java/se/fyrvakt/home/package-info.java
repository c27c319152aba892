/** Where people begin: the overview, the help and what is to be said about accessibility. */
@ApplicationModule(allowedDependencies = {"database", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
