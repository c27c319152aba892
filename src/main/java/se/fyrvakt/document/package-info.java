/**
 * Papers in blocks: a report, a statement, a protocol. One document is written as HTML, PDF and Word, so that all three say
 * the same, and a paper sent back is compared with what was sent.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package se.fyrvakt.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
