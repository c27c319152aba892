package se.fyrvakt.tables;

/** A cell that could not be read rightly, and what to do about it. Columns are numbered from 0. */
public record Fault(int column, String message) {}
