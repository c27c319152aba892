/** The asset register (tillgångar): what the organisation has that is worth protecting, and who answers for it. */
@ApplicationModule(allowedDependencies = {"duties", "figures", "identity", "kernel", "organisation", "register", "web"})
@NullMarked
package se.fyrvakt.assets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
