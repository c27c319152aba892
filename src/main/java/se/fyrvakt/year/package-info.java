/** The year wheel (årshjul): what recurs every year, month by month, as a ring and as a list. */
@ApplicationModule(allowedDependencies = {"database", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
