/**
 * Files read into registers: recognised, shown as a dry run, saved wholly or not at all, and taken back. Nothing here
 * writes to a register; that is done by its one way in.
 */
@ApplicationModule(allowedDependencies = {"database", "identity", "kernel", "register", "tables", "web"})
@NullMarked
package se.fyrvakt.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
