/** Classification (informationsklassning): how levels are found in an interview, decided by the owner, and asked for before use. */
@ApplicationModule(
        allowedDependencies = {
            "assets",
            "database",
            "document",
            "duties",
            "figures",
            "history",
            "identity",
            "kernel",
            "organisation",
            "register",
            "settings",
            "tables",
            "web"
        })
@NullMarked
package se.fyrvakt.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
