/** Triage (bedömning) of incidents: the inbox, the judgement by a person, duplicates, and who has read what. */
@ApplicationModule(
        allowedDependencies = {"database", "deadlines", "history", "kernel", "register", "settings", "tables", "web"})
@NullMarked
package se.fyrvakt.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
