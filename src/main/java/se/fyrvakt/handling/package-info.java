/** Handling (hantering) of incidents: what is noted, done and said, plans activated, and what is learnt, until they are closed. */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "document",
            "duties",
            "figures",
            "kernel",
            "notification",
            "register",
            "tables",
            "web"
        })
@NullMarked
package se.fyrvakt.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
