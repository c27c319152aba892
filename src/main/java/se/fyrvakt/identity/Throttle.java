package se.fyrvakt.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Swedish;

/**
 * Makes guessing slow. Every path that checks a secret asks first, and a try is counted before the secret is looked at,
 * so that tries sent at once gain nothing. Kept in the database: a restart forgives nobody.
 */
@Component
public class Throttle {

    private static final Logger LOG = LoggerFactory.getLogger(Throttle.class);

    /** What is being tried: an account, or whatever is asked for from a network address. Kept as a digest. */
    private record Tried(byte[] key, int free, Duration longest) {

        /** An account that does not exist is tried just as one that does. */
        static Tried account(String email) {
            var folded = Swedish.composed(email).toLowerCase(Locale.ROOT);
            return new Tried(Secret.digest("konto " + folded), 5, Duration.ofMinutes(15));
        }

        /** A whole administration may stand behind one address, so it has more tries and waits shorter. */
        static Tried address(String address) {
            return new Tried(Secret.digest("adress " + Network.of(address)), 50, Duration.ofMinutes(5));
        }

        static Tried receipts(String address) {
            return new Tried(Secret.digest("kvitto " + Network.of(address)), 20, Duration.ofMinutes(5));
        }
    }

    /** Whoever has an IPv6 address has all that begin with the same 64 bits. */
    public static String network(String address) {
        var groups = address.split(":", -1);
        return groups.length == 8 ? String.join(":", java.util.Arrays.copyOf(groups, 4)) : address;
    }

    private final AttemptRepository attempts;
    private final Clock clock;
    private volatile Instant told = Instant.EPOCH;

    Throttle(AttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Until when to wait; empty lets the try through. */
    Optional<Instant> tryAccount(String email, String address) {
        return tryAddress(address).or(() -> count(Tried.account(email)));
    }

    /** For a secret that names its account itself, as a one-time link does. */
    Optional<Instant> tryAddress(String address) {
        return count(Tried.address(address));
    }

    /** For receipts of the staff door, counted apart from what opens accounts. */
    public Optional<Instant> tryReceipt(String address) {
        return count(Tried.receipts(address));
    }

    public void receiptWasRight(String address) {
        attempts.giveBack(Tried.receipts(address).key());
    }

    void succeeded(String email, String address) {
        attempts.forget(Tried.account(email).key());
        succeeded(address);
        attempts.clear(OffsetDateTime.now(clock).minusDays(1));
    }

    void succeeded(String address) {
        attempts.giveBack(Tried.address(address).key());
    }

    private Optional<Instant> count(Tried tried) {
        if (attempts.count(tried.key(), tried.free(), tried.longest(), OffsetDateTime.now(clock))) {
            return Optional.empty();
        }
        tell();
        return attempts.freeAt(tried.key()).map(OffsetDateTime::toInstant);
    }

    /** Once a minute: whoever guesses must not fill the log as well. */
    private void tell() {
        var now = clock.instant();
        if (told.isBefore(now.minusSeconds(60))) {
            told = now;
            LOG.warn("Secrets are tried too often: some tries have to wait");
        }
    }
}
