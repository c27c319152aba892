/** Continuity plans. */
@ApplicationModule(allowedDependencies = {"duties", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
