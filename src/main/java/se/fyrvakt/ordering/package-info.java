/** Ordering access (behörighetsbeställning): the routine as data, requests, and who approves and carries them out. */
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
package se.fyrvakt.ordering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
