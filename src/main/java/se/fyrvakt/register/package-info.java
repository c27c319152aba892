/**
 * The register mechanism: what all registers share exists here and nowhere else. A register is a declared value
 * ({@link se.fyrvakt.register.Register}); this package lists it, shows it, takes its forms and files in, checks, writes with
 * history, and gives it out again. Nothing else writes to a register's table.
 */
@ApplicationModule(allowedDependencies = {"database", "history", "kernel", "tables", "web"})
@NullMarked
package se.fyrvakt.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
