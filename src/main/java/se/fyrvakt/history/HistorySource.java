package se.fyrvakt.history;

import java.util.function.Predicate;
import se.fyrvakt.kernel.Visitor;

/**
 * Something history is kept about.
 *
 * @param register the name its entries stand under
 * @param label as in "Personer"
 * @param address where a row is shown when {@code ~} and its number are added; empty for nowhere
 * @param mayRead whether somebody may read all of its history
 */
public record HistorySource(String register, String label, String address, Predicate<Visitor> mayRead) {}
