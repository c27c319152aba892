/**
 * Who somebody is and what they may do: accounts, sign-in, sessions, one-time links, and the gate that every request
 * passes. Only this package reads the schema {@code identity}, which stands outside the policies.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "history"})
@NullMarked
package se.fyrvakt.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
