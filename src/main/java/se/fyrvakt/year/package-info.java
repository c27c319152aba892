/** The year wheel (årshjul): what recurs, month by month, as a ring and as a list, and each time of it. */
@ApplicationModule(allowedDependencies = {"database", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
