/** Warnings (larm) of statutory clocks that run: to one after another, until somebody takes it on. */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "identity",
            "jobs",
            "kernel",
            "mail",
            "notification",
            "register",
            "settings",
            "web"
        })
@NullMarked
package se.fyrvakt.warnings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
