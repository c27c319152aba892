package se.fyrvakt.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Why the program does not start, or a command does nothing: one Swedish line that says what is wrong and what to do. It
 * is shown as it is, without a stack trace, and the program ends with an exit code that is not 0.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refusal(String line) {
        super(line);
    }

    public Refusal(String line, @Nullable Throwable cause) {
        super(line, cause);
    }

    public String line() {
        return String.valueOf(getMessage());
    }
}
