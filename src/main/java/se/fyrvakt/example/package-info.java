/** Fills an empty installation with an example administration, so that the product can be tried on something whole. */
@ApplicationModule(
        allowedDependencies = {"database", "exchange", "identity", "kernel", "organisation", "report", "tables"})
@NullMarked
package se.fyrvakt.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
