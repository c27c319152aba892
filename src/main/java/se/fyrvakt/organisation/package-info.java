/** The organisation: administrations, their units and people, and the roles people hold. */
@ApplicationModule(allowedDependencies = {"database", "duties", "history", "identity", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
