package se.fyrvakt.kernel;

import java.util.List;

/** A word of {@code ./fyrvakt} that does its work and ends, beside a running server or without one. */
public interface Command {

    /** As it is typed: {@code import}. */
    String word();

    /**
     * Does it. What cannot be done is a {@link Refusal}.
     *
     * @param arguments what was typed after the word
     * @return the exit code; 0 is that all was done
     */
    int run(List<String> arguments);
}
