/**
 * PostgreSQL, the embedded one or the administration's own: its roles, the ground every table stands on, and the
 * transaction that sees one administration only.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package se.fyrvakt.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
