/** Continuity plans. */
@ApplicationModule(allowedDependencies = {"figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
