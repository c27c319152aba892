package se.fyrvakt.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who does something to an administration's facts.
 *
 * @param account null when no signed-in person does it (the command line, a watched folder)
 * @param name as history shows it for ever
 */
public record Actor(int administration, @Nullable Long account, String name) {}
