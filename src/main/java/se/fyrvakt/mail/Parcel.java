package se.fyrvakt.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Something to send, as it waits in the database. */
record Parcel(
        long id,
        UUID identifier,
        String receiver,
        String subject,
        String body,
        String address,
        boolean isStatutory,
        int attempts,
        Instant writtenAt) {

    private static final Duration LASTS = Duration.ofDays(7);
    private static final int LONGEST = 60;
    private static final int LONGEST_OF_STATUTORY = 5;

    /** What is a week old is no news: it is shown to a person instead. */
    boolean isTooOld(Instant now) {
        return writtenAt.plus(LASTS).isBefore(now);
    }

    /** 1, 2, 4 … minutes, to an hour; what is statutory never rests more than five. */
    Duration pause() {
        var longest = isStatutory ? LONGEST_OF_STATUTORY : LONGEST;
        return Duration.ofMinutes(Math.min(longest, 1L << Math.min(attempts, 6)));
    }
}
