/** What steers the work: documents, meetings, audits and their recommendations, goals and internal control. */
@ApplicationModule(allowedDependencies = {"duties", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
