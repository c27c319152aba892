/** Training: courses, and who took them. */
@ApplicationModule(allowedDependencies = {"duties", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
