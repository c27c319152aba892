/** Where people begin: the overview, where the work stands, the help and what is to be said about accessibility. */
@ApplicationModule(allowedDependencies = {"database", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
