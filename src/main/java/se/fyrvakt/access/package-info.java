/** Access: who reaches what. */
@ApplicationModule(allowedDependencies = {"database", "duties", "figures", "kernel", "organisation", "register", "web"})
@NullMarked
package se.fyrvakt.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
