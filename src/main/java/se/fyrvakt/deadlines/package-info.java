/** Statutory deadlines (lagstadgade frister): the rules as data with their days of validity, and what they make of an incident. */
@ApplicationModule(allowedDependencies = {"database", "kernel", "organisation", "register", "tables", "web"})
@NullMarked
package se.fyrvakt.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
