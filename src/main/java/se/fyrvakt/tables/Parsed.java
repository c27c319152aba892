package se.fyrvakt.tables;

/** What a cell's text says: a value, or what is wrong and how to write it instead. */
public sealed interface Parsed<T> {

    record Value<T>(T value) implements Parsed<T> {}

    record Wrong<T>(String message) implements Parsed<T> {}
}
