/** Posters (affischer) for each unit, with a QR code that leads to the staff door with the unit filled in. */
@ApplicationModule(allowedDependencies = {"database", "identity", "kernel", "web"})
@NullMarked
package se.fyrvakt.posters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
