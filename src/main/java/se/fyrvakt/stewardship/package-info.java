/** Stewardship of the register (registervård): once a year each unit attests its list of assets. */
@ApplicationModule(allowedDependencies = {"database", "duties", "figures", "kernel", "register", "web"})
@NullMarked
package se.fyrvakt.stewardship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
