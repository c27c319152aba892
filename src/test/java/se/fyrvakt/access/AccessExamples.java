package se.fyrvakt.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** An account that nobody knows. */
@Component
class AccessExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;
    private final Clock clock;

    AccessExamples(Filled filled, Clock clock) {
        this.filled = filled;
        this.clock = clock;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/behorighetslaget/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        int number = NUMBER.incrementAndGet();
        filled.asset(owner.administration(), "KONTO-" + number, "Systemet " + number);
        var row = filled.add(
                owner.administration(),
                "behorigheter",
                "Tillgång",
                "KONTO-" + number,
                "Konto",
                "okänd",
                "Uttag",
                LocalDate.now(clock).toString(),
                "Uttagets fil",
                "uttag",
                "Uttagets rad",
                "1");
        return Map.of("rad", String.valueOf(row));
    }
}
