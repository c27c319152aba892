package se.fyrvakt.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;

/** What people do with their own account. */
@Component
class OwnAccount {

    sealed interface Outcome {
        /** Every session has ended; this one is new. */
        record Changed(Secret session) implements Outcome {}

        record Faulty(String field, String problem) implements Outcome {}

        record Wait(Instant until) implements Outcome {}
    }

    private final PasswordRepository stored;
    private final SessionRepository sessions;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Throttle throttle;
    private final AccountLedger ledger;

    OwnAccount(
            PasswordRepository stored,
            SessionRepository sessions,
            Passwords passwords,
            PasswordRules rules,
            Throttle throttle,
            AccountLedger ledger) {
        this.stored = stored;
        this.sessions = sessions;
        this.passwords = passwords;
        this.rules = rules;
        this.throttle = throttle;
        this.ledger = ledger;
    }

    List<Session> sessions(Visitor visitor, Secret current) {
        return sessions.of(visitor.account(), current);
    }

    void signOutElsewhere(Visitor visitor, Secret current) {
        ledger.on(visitor.account(), visitor.actor(), account -> {
            if (sessions.endOthers(account.id(), current) > 0) {
                ledger.note(visitor.actor(), account, "loggade ut i andra webbläsare från kontot");
            }
            return account;
        });
    }

    Outcome changePassword(Visitor visitor, String current, String chosen, Origin origin) {
        var fault = rules.fault(chosen, visitor.name(), visitor.email(), visitor.administrationName());
        if (fault.isPresent()) {
            return new Outcome.Faulty("chosen", fault.get());
        }
        var until = throttle.tryAccount(visitor.email(), origin.address());
        if (until.isPresent()) {
            return new Outcome.Wait(until.get());
        }
        var hash = stored.of(visitor.account())
                .map(PasswordRepository.Stored::hash)
                .orElse(null);
        if (!passwords.match(current, hash) || hash == null) {
            return new Outcome.Faulty("current", "Det är inte ditt nuvarande lösenord. Skriv det igen.");
        }
        throttle.succeeded(visitor.email(), origin.address());
        var renewed = passwords.encode(chosen);
        return ledger.on(visitor.account(), visitor.actor(), account -> change(account, visitor, hash, renewed, origin))
                .flatMap(session -> session)
                .<Outcome>map(Outcome.Changed::new)
                .orElseGet(
                        () -> new Outcome.Faulty("current", "Lösenordet byttes just nu på annat håll. Logga in igen."));
    }

    /** Nothing is changed or begun when a block or another password came in between. */
    private Optional<Secret> change(Account account, Visitor visitor, String checked, String hash, Origin origin) {
        if (account.isBlocked() || !stored.replace(account.id(), checked, hash)) {
            return Optional.empty();
        }
        sessions.endAll(account.id());
        ledger.note(visitor.actor(), account, "bytte lösenord för kontot");
        return sessions.begin(account.id(), hash, origin.browser(), origin.address());
    }
}
