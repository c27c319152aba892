/**
 * Tables in the files people really send, CSV and Excel: read row by row in bounded memory, with every fault said in a
 * sentence that says what to do, and written so that what is read back is what was written.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package se.fyrvakt.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
