package se.fyrvakt.identity;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.fyrvakt.kernel.Swedish;

/**
 * Makes and checks the stored form of passwords, a few at a time: each takes 19 MiB and tens of milliseconds of a core,
 * and virtual threads would let any number begin.
 */
@Component
class Passwords {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** OWASP's first choice of 2025: 19 MiB, two passes, one lane. */
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));

    private final Semaphore places;
    private final String nobodys;

    Passwords(@Value("${fyrvakt.password-checks-at-once:2}") int atOnce) {
        this.places = new Semaphore(atOnce, true);
        this.nobodys = requireNonNull(encoder.encode(Secret.random().text()));
    }

    String encode(String password) {
        return bounded(() -> requireNonNull(encoder.encode(Swedish.composed(password))));
    }

    /** Takes the same time whether there is a stored password or not, so that nobody learns which accounts exist. */
    boolean match(String password, @Nullable String hash) {
        var same = bounded(() -> encoder.matches(Swedish.composed(password), hash == null ? nobodys : hash));
        return same && hash != null;
    }

    /** Whether the password was stored in an older way than today's. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T bounded(Supplier<T> work) {
        takePlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    private static class Busy extends ResponseStatusException {
        private static final long serialVersionUID = 1;

        Busy() {
            super(HttpStatus.SERVICE_UNAVAILABLE);
        }

        @Override
        public HttpHeaders getHeaders() {
            var headers = new HttpHeaders();
            headers.add(HttpHeaders.RETRY_AFTER, "10");
            return headers;
        }
    }
}
