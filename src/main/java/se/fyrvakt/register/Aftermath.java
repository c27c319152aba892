package se.fyrvakt.register;

import se.fyrvakt.kernel.Visitor;

/**
 * What a module makes of rows that have been written, whoever wrote them and however many they were, in the same
 * transaction. Declared as a bean. It finds by itself what concerns it.
 */
@FunctionalInterface
public interface Aftermath {

    /** @param visitor who wrote them */
    void after(Register register, Visitor visitor);
}
