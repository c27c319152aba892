package se.fyrvakt.tables;

/**
 * Why a file, or the rest of it, is not read, in Swedish and with what to do.
 *
 * @param line where in the file; 0 when it is about the whole file
 */
public record Refusal(String message, long line) implements Opening {}
