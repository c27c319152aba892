/** Mail intake (mejl in): what comes to a mailbox becomes reports of incidents, once each. */
@ApplicationModule(allowedDependencies = {"database", "identity", "jobs", "kernel", "register", "tables", "web"})
@NullMarked
package se.fyrvakt.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
