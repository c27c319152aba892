/** Ordering access (behörighetsbeställning): the routine as data, requests, and who approves and carries them out. */
@ApplicationModule(
        allowedDependencies = {"database", "duties", "figures", "kernel", "organisation", "register", "settings", "web"
        })
@NullMarked
package se.fyrvakt.ordering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
