/** Access: who reaches what. */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "duties",
            "figures",
            "history",
            "identity",
            "jobs",
            "kernel",
            "organisation",
            "register",
            "settings",
            "web"
        })
@NullMarked
package se.fyrvakt.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
