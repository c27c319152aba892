/** Attachments (bilagor): files that belong to rows of registers, known by their content and fetched by those who may read the row. */
@ApplicationModule(allowedDependencies = {"database", "kernel", "register", "settings", "tables", "web"})
@NullMarked
package se.fyrvakt.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
