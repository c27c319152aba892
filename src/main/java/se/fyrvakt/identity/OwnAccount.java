package se.fyrvakt.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
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
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Throttle throttle;
    private final History history;
    private final Tenancy tenancy;

    OwnAccount(
            PasswordRepository stored,
            SessionRepository sessions,
            AccountRepository accounts,
            Passwords passwords,
            PasswordRules rules,
            Throttle throttle,
            History history,
            Tenancy tenancy) {
        this.stored = stored;
        this.sessions = sessions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.throttle = throttle;
        this.history = history;
        this.tenancy = tenancy;
    }

    List<Session> sessions(Visitor visitor, Secret current) {
        return sessions.of(visitor.account(), current);
    }

    void signOutElsewhere(Visitor visitor, Secret current) {
        tenancy.write(visitor.administration(), () -> {
            if (sessions.endOthers(visitor.account(), current) > 0) {
                note(visitor, "loggade ut i andra webbläsare från kontot");
            }
            return true;
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
        if (!passwords.match(current, hash)) {
            return new Outcome.Faulty("current", "Det är inte ditt nuvarande lösenord. Skriv det igen.");
        }
        throttle.succeeded(visitor.email(), origin.address());
        var renewed = passwords.encode(chosen);
        return tenancy.write(visitor.administration(), () -> change(visitor, renewed, origin))
                .<Outcome>map(Outcome.Changed::new)
                .orElseGet(() -> new Outcome.Faulty("current", "Kontot är spärrat. Fråga en administratör."));
    }

    /** Locked first, as a block is: then either the block ends what is begun here, or nothing is begun. */
    private Optional<Secret> change(Visitor visitor, String hash, Origin origin) {
        accounts.lock(visitor.administration(), visitor.account());
        stored.set(visitor.account(), hash);
        sessions.endAll(visitor.account());
        note(visitor, "bytte lösenord för kontot");
        return sessions.begin(visitor.account(), hash, origin.browser(), origin.address());
    }

    private void note(Visitor visitor, String act) {
        var subject = Account.subject(visitor.account());
        history.record(visitor.actor(), subject, act, visitor.name(), Map.of(), Map.of());
    }
}
