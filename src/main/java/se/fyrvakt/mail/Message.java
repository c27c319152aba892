package se.fyrvakt.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something told to somebody, as they read it in the program. */
record Message(
        long id,
        String kind,
        String subject,
        String body,
        String address,
        @Nullable String action,
        Instant writtenAt,
        boolean isRead) {

    List<String> paragraphs() {
        return List.of(body.split("\n\n"));
    }
}
