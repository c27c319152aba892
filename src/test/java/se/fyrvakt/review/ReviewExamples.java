package se.fyrvakt.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** A round with an account that has been sent on to the owner. */
@Component
class ReviewExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;
    private final Clock clock;

    ReviewExamples(Filled filled, Clock clock) {
        this.filled = filled;
        this.clock = clock;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/granskning/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        int number = NUMBER.incrementAndGet();
        var today = LocalDate.now(clock).toString();
        filled.asset(owner.administration(), "GRA-" + number, "Systemet " + number);
        var round = filled.add(
                owner.administration(),
                "granskningar",
                "Namn",
                "Granskning " + number,
                "Börjar",
                today,
                "Klart senast",
                today);
        var item = filled.add(
                owner.administration(),
                "granskningsrader",
                "Granskning",
                "Granskning " + number,
                "Löpnummer",
                "1",
                "Tillgång",
                "GRA-" + number,
                "Uttagets fil",
                "uttag",
                "Konto",
                "okänd",
                "Skickad till",
                owner.email());
        return Map.of("runda", String.valueOf(round), "rad", String.valueOf(item), "fil", "bestallning.html");
    }
}
