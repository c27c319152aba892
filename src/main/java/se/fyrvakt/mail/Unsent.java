package se.fyrvakt.mail;

import java.time.Instant;
import se.fyrvakt.web.Tone;

/** A parcel that has not been sent, as it is shown to those who look after the server. */
record Unsent(
        long id,
        String channel,
        String receiver,
        String subject,
        boolean isFailed,
        Instant writtenAt,
        int attempts,
        Instant nextAt,
        String problem) {

    String state() {
        return isFailed ? "gick inte" : attempts == 0 ? "väntar" : "försöker igen";
    }

    Tone tone() {
        return isFailed ? Tone.BAD : attempts == 0 ? Tone.INFO : Tone.WARN;
    }

    String again() {
        return OutboxList.ADDRESS + "/" + id + "/igen";
    }
}
