/** How a request becomes a screen: answers, who an address is for, field problems, the page layout and its parts. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package se.fyrvakt.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
