package se.fyrvakt.identity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs somebody in by e-mail address and password. */
@Component
class SignIn {

    sealed interface Outcome {
        record SignedIn(Secret session) implements Outcome {}

        /** Why is not said: no such account, another password, a blocked account and no password yet are all alike. */
        record Refused() implements Outcome {}

        record Wait(Instant until) implements Outcome {}
    }

    private final PasswordRepository stored;
    private final Passwords passwords;
    private final SessionRepository sessions;
    private final Throttle throttle;
    private final TransactionTemplate transaction;

    SignIn(
            PasswordRepository stored,
            Passwords passwords,
            SessionRepository sessions,
            Throttle throttle,
            PlatformTransactionManager transactions) {
        this.stored = stored;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.transaction = new TransactionTemplate(transactions);
    }

    Outcome signIn(String email, String password, Origin origin) {
        var until = throttle.tryAccount(email, origin.address());
        if (until.isPresent()) {
            return new Outcome.Wait(until.get());
        }
        return check(email, password)
                .flatMap(found -> begin(found, password, origin))
                .map(session -> signedIn(session, email, origin))
                .orElseGet(Outcome.Refused::new);
    }

    private Outcome signedIn(Secret session, String email, Origin origin) {
        throttle.succeeded(email, origin.address());
        return new Outcome.SignedIn(session);
    }

    /** Outside any transaction: a connection must not be held while a password is checked. */
    private Optional<PasswordRepository.Stored> check(String email, String password) {
        var found = stored.of(email);
        var hash = found.map(PasswordRepository.Stored::hash).orElse(null);
        return passwords.match(password, hash) ? found : Optional.empty();
    }

    private Optional<Secret> begin(PasswordRepository.Stored found, String password, Origin origin) {
        var hash = found.hash();
        var renewed = hash != null && passwords.isOutdated(hash) ? passwords.encode(password) : null;
        return transaction.execute(
                status -> hash == null ? Optional.empty() : begin(found.account(), hash, renewed, origin));
    }

    private Optional<Secret> begin(long account, String hash, @Nullable String renewed, Origin origin) {
        sessions.clear();
        var session = sessions.begin(account, hash, origin.browser(), origin.address());
        if (session.isPresent()) {
            stored.signedIn(account);
            if (renewed != null) {
                stored.set(account, renewed);
            }
        }
        return session;
    }
}
