package se.fyrvakt.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Actor;

/** Lets whoever holds a one-time link choose the password of its account. */
@Component
class Welcome {

    sealed interface Outcome {
        record Chosen() implements Outcome {}

        record Faulty(String problem) implements Outcome {}

        /** Used, too old, withdrawn or never made: alike. */
        record Ended() implements Outcome {}
    }

    private final LinkRepository links;
    private final AccountRepository accounts;
    private final PasswordRepository stored;
    private final SessionRepository sessions;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final AccountLedger ledger;

    Welcome(
            LinkRepository links,
            AccountRepository accounts,
            PasswordRepository stored,
            SessionRepository sessions,
            Passwords passwords,
            PasswordRules rules,
            AccountLedger ledger) {
        this.links = links;
        this.accounts = accounts;
        this.stored = stored;
        this.sessions = sessions;
        this.passwords = passwords;
        this.rules = rules;
        this.ledger = ledger;
    }

    /** Whose link it is; empty when it opens nothing. */
    Optional<Account> whose(Secret link) {
        return links.opens(link).flatMap(accounts::find);
    }

    Outcome choose(Secret link, String password) {
        var account = whose(link);
        if (account.isEmpty()) {
            return new Outcome.Ended();
        }
        var fault = rules.fault(password, account.get().name(), account.get().email());
        if (fault.isPresent()) {
            return new Outcome.Faulty(fault.get());
        }
        var hash = passwords.encode(password);
        var self = new Actor(
                account.get().administration(),
                account.get().id(),
                account.get().name());
        return ledger.on(account.get().id(), self, now -> use(link, now, hash, self))
                .orElseGet(Outcome.Ended::new);
    }

    private Outcome use(Secret link, Account account, String hash, Actor self) {
        if (account.isBlocked() || !links.use(link)) {
            return new Outcome.Ended();
        }
        stored.set(account.id(), hash);
        sessions.endAll(account.id());
        ledger.note(self, account, "valde lösenord med en engångslänk för kontot");
        return new Outcome.Chosen();
    }
}
