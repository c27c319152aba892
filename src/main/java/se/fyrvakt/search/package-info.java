/** Search (sök): one field for all that a person may see. */
@ApplicationModule(allowedDependencies = {"database", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
