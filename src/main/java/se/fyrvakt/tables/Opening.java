package se.fyrvakt.tables;

/** What came of opening a file: a file whose tables can be read, or the reason why not. */
public sealed interface Opening permits TableFile, Refusal {}
