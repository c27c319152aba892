package se.fyrvakt.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import se.fyrvakt.kernel.Refusal;

/** The embedded PostgreSQL of a server that is running: what a command beside it uses. */
record RunningPostgres(DatabaseAccess access) implements Database {

    static RunningPostgres of(DataFolder folder) {
        try {
            var access = Passwords.access(folder.connection());
            if (access == null) {
                throw new Refusal(
                        "Fyrvakt är på väg att starta i %s. Försök igen om en stund.".formatted(folder.home()));
            }
            return new RunningPostgres(access);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // the server stops it
    }
}
