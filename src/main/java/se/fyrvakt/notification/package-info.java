/** Notifications (anmälningar) of incidents to authorities and people: decided, their clocks kept, sent and proved. */
@ApplicationModule(
        allowedDependencies = {
            "attachments",
            "database",
            "deadlines",
            "duties",
            "figures",
            "history",
            "kernel",
            "organisation",
            "register",
            "settings",
            "tables",
            "web"
        })
@NullMarked
package se.fyrvakt.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
