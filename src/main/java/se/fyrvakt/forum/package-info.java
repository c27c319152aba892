/** Forums (forum): how often they meet, what has happened since the last time, and what they decide. */
@ApplicationModule(allowedDependencies = {"database", "document", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.forum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
