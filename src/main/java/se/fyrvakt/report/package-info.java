/** The annual report (årsrapport): its text, figures and tables as of a day, edited, adopted and kept. */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "document",
            "exchange",
            "figures",
            "history",
            "identity",
            "kernel",
            "organisation",
            "register",
            "tables",
            "web"
        })
@NullMarked
package se.fyrvakt.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
