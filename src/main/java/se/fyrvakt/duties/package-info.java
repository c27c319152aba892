/** Duties (uppgifter): what the registers imply must be done, by whom and by when. Nothing of it is typed in. */
@ApplicationModule(allowedDependencies = {"database", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
