/** What the program tells people: messages in the program, mail and text messages, sent until somebody has taken them. */
@ApplicationModule(allowedDependencies = {"database", "identity", "jobs", "kernel", "web"})
@NullMarked
package se.fyrvakt.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
