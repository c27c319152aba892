/** Access: who reaches what. */
@ApplicationModule(allowedDependencies = {"duties", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
