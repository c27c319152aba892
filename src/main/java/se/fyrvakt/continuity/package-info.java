/** Continuity plans. */
@ApplicationModule(allowedDependencies = {"kernel", "register", "web"})
@NullMarked
package se.fyrvakt.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
