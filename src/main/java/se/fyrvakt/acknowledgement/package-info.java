/** Acknowledgement (läskvittens): who is to read which governing documents, and who has. */
@ApplicationModule(
        allowedDependencies = {"database", "duties", "figures", "kernel", "register", "settings", "tables", "web"})
@NullMarked
package se.fyrvakt.acknowledgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
