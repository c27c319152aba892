/** Figures (siffror): named questions about the registers as of a day, each with the rows behind it. */
@ApplicationModule(allowedDependencies = {"database", "document", "kernel", "register", "tables", "web"})
@NullMarked
package se.fyrvakt.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
