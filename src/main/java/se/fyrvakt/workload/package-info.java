/** Workload (arbetstid): the hours that are needed, week by week, against the hours there are. */
@ApplicationModule(
        allowedDependencies = {"database", "duties", "figures", "kernel", "organisation", "register", "settings", "web"
        })
@NullMarked
package se.fyrvakt.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
