/** Plans (planer): what is to be done in a year, as papers written from the registers. */
@ApplicationModule(allowedDependencies = {"database", "document", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
