/** Incidents and deviations: what has gone wrong, or is not as it should be. */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "duties",
            "figures",
            "kernel",
            "organisation",
            "register",
            "settings",
            "tables",
            "web"
        })
@NullMarked
package se.fyrvakt.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
