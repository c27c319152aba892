package se.fyrvakt.register;

import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Visitor;

/**
 * Keeps who has read what of registers whose readings are logged. Declared as a bean by the module that keeps it. What it
 * cannot keep it throws for, and then nothing is shown.
 */
@FunctionalInterface
public interface ReadingLog {

    /**
     * Within a transaction that writes.
     *
     * @param row null for several rows
     * @param what in past tense, as "öppnade"
     */
    void add(Register register, @Nullable Long row, String what, Visitor visitor);
}
