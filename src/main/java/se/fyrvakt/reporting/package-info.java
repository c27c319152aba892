/** The staff door (anmälan): anybody tells what has happened without signing in, and follows it with a receipt. */
@ApplicationModule(
        allowedDependencies = {
            "attachments",
            "database",
            "identity",
            "kernel",
            "register",
            "settings",
            "tables",
            "triage",
            "web"
        })
@NullMarked
package se.fyrvakt.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
