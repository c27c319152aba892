package se.fyrvakt.history;

import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import se.fyrvakt.kernel.Visitor;

/**
 * Something history is kept about.
 *
 * @param register the name its entries stand under
 * @param label as in "Personer"
 * @param address where a row is shown when {@code ~} and its number are added; empty for nowhere
 * @param mayRead whether somebody may read all of its history
 * @param told that somebody is shown so many of its entries, within a transaction that writes
 */
public record HistorySource(
        String register, String label, String address, Predicate<Visitor> mayRead, ObjLongConsumer<Visitor> told) {

    /** Of which it is nobody's business who reads it. */
    public HistorySource(String register, String label, String address, Predicate<Visitor> mayRead) {
        this(register, label, address, mayRead, (visitor, number) -> {});
    }
}
