/** Access review (behörighetsgranskning): managers decide what their people are to reach, and it is proved to be so. */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "document",
            "duties",
            "figures",
            "kernel",
            "register",
            "settings",
            "web",
            "year"
        })
@NullMarked
package se.fyrvakt.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
