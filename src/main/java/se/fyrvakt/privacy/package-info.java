/** Processing of personal data. */
@ApplicationModule(allowedDependencies = {"duties", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
