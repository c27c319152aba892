/** The history of everything: who did what, when, in the transaction of the change itself. Added to and read, never changed. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"database", "kernel", "web"})
@NullMarked
package se.fyrvakt.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
