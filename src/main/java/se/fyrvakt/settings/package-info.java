/** The settings of an administration (inställningar): numbers that rules go by, each with its days of validity. */
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "register", "web"})
@NullMarked
package se.fyrvakt.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
