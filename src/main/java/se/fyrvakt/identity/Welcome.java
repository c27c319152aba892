package se.fyrvakt.identity;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
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
    private final History history;
    private final Tenancy tenancy;

    Welcome(
            LinkRepository links,
            AccountRepository accounts,
            PasswordRepository stored,
            SessionRepository sessions,
            Passwords passwords,
            PasswordRules rules,
            History history,
            Tenancy tenancy) {
        this.links = links;
        this.accounts = accounts;
        this.stored = stored;
        this.sessions = sessions;
        this.passwords = passwords;
        this.rules = rules;
        this.history = history;
        this.tenancy = tenancy;
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
        return tenancy.write(account.get().administration(), () -> use(link, account.get(), hash));
    }

    /** The account is locked first, so that a block and a new password come one after the other. */
    private Outcome use(Secret link, Account found, String hash) {
        var account = accounts.lock(found.administration(), found.id());
        if (account.isEmpty() || account.get().isBlocked() || !links.use(link)) {
            return new Outcome.Ended();
        }
        stored.set(found.id(), hash);
        sessions.endAll(found.id());
        var self = new Actor(found.administration(), found.id(), found.name());
        history.record(self, found.subject(), "valde lösenord med en engångslänk", found.name(), Map.of(), Map.of());
        return new Outcome.Chosen();
    }
}
