/** Requirements from levels (skyddskrav): what a level demands, how each asset meets it, and what is asked of suppliers. */
@ApplicationModule(
        allowedDependencies = {
            "assets",
            "database",
            "document",
            "figures",
            "kernel",
            "organisation",
            "register",
            "tables",
            "web"
        })
@NullMarked
package se.fyrvakt.requirements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
