package se.fyrvakt.ordering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** A request that waits for the owner of its system, somebody new among the owner's people, and somebody who leaves. */
@Component
class OrderExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;
    private final Clock clock;

    OrderExamples(Filled filled, Clock clock) {
        this.filled = filled;
        this.clock = clock;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/bestall/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        int number = NUMBER.incrementAndGet();
        var today = LocalDate.now(clock).toString();
        filled.asset(owner.administration(), "BES-" + number, "Systemet " + number, "Systemägare", owner.email());
        if (address.contains("/for/")) {
            return Map.of("person", String.valueOf(newcomer(number, today, owner)));
        }
        return address.contains("/slutar/")
                ? Map.of("rad", String.valueOf(leaver(number, today, owner)))
                : Map.of("bestallning", String.valueOf(request(number, today, address, owner)));
    }

    private long newcomer(int number, String today, SignedIn owner) {
        filled.add(
                owner.administration(),
                "enheter",
                "Kod",
                "BES-" + number,
                "Namn",
                "Enheten",
                "Typ",
                "enhet",
                "Chef",
                owner.email());
        return person(number, owner, "Enhet", "BES-" + number, "Anställd från", today);
    }

    private long leaver(int number, String today, SignedIn owner) {
        person(number, owner, "Anställd till", today);
        return filled.add(
                owner.administration(),
                "behorigheter",
                "Tillgång",
                "BES-" + number,
                "Anställnings-id",
                "BES-" + number,
                "Uttag",
                today,
                "Uttagets fil",
                "uttag",
                "Uttagets rad",
                "1");
    }

    private long person(int number, SignedIn owner, String... more) {
        var cells = Stream.of("Anställnings-id", "BES-" + number, "Förnamn", "Ny", "Efternamn", "Person" + number);
        return filled.add(
                owner.administration(),
                "personer",
                Stream.concat(cells, Stream.of(more)).toArray(String[]::new));
    }

    private long request(int number, String today, String address, SignedIn owner) {
        return filled.add(
                owner.administration(),
                "behorighetsbestallningar",
                "Anställnings-id",
                "okänd",
                "Tillgång",
                "BES-" + number,
                "Behörighet",
                "läsa",
                "Slag",
                "ny",
                "Från",
                today,
                "Till",
                today,
                "Skäl",
                "Vikariat.",
                "Akut",
                address.endsWith("/beslut") ? "nej" : "ja",
                "Beställd av",
                "chef@exempel.se",
                "Beställd",
                today,
                "Utförd",
                address.endsWith("/avslutad") ? today : "");
    }
}
