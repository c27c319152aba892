package se.fyrvakt.forum;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** A meeting of a forum. */
@Component
class ForumExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;

    ForumExamples(Filled filled) {
        this.filled = filled;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/forum/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var meeting = filled.add(
                owner.administration(), "moten", "Datum", "2026-01-20", "Forum", "Nätverk " + NUMBER.incrementAndGet());
        return Map.of("mote", String.valueOf(meeting), "fil", "laget.html");
    }
}
