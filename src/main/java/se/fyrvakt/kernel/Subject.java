package se.fyrvakt.kernel;

/** A reference to one row in some register, by the register's address name ({@code tillgangar}) and the row's number. */
public record Subject(String register, long number) {}
