package se.fyrvakt.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.AccountChange.Changed;
import se.fyrvakt.kernel.Actor;

/** Opens an empty installation: its first administration and that one's first account. */
@Component
class FirstAccount {

    private final AdministrationRepository administrations;
    private final AccountRepository accounts;
    private final PasswordRepository stored;
    private final Passwords passwords;
    private final LinkRepository links;
    private final Accounts acts;
    private final List<FirstSteps> steps;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    FirstAccount(
            AdministrationRepository administrations,
            AccountRepository accounts,
            PasswordRepository stored,
            Passwords passwords,
            LinkRepository links,
            Accounts acts,
            List<FirstSteps> steps,
            Tenancy tenancy,
            PlatformTransactionManager transactions) {
        this.administrations = administrations;
        this.accounts = accounts;
        this.stored = stored;
        this.passwords = passwords;
        this.links = links;
        this.acts = acts;
        this.steps = steps;
        this.tenancy = tenancy;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A link with which the first account is made; empty when there is an account. */
    Optional<Secret> invite() {
        return Optional.ofNullable(transaction.execute(
                status -> accounts.anyExists() ? null : links.make(LinkRepository.Kind.FIRST, null)));
    }

    boolean isOpen(Secret link) {
        return links.opensFirst(link);
    }

    /** False when the link opens nothing, or somebody else was first. */
    boolean found(Secret link, FirstAccountFacts facts) {
        var hash = passwords.encode(facts.password());
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!links.opensFirst(link) || !links.use(link) || accounts.anyExists()) {
                return false;
            }
            int administration =
                    administrations.add(facts.administration(), facts.slug()).id();
            return tenancy.write(administration, () -> found(administration, facts, hash));
        }));
    }

    private boolean found(int administration, FirstAccountFacts facts, String hash) {
        var nobody = new Actor(administration, null, facts.person().name());
        if (!(acts.add(facts.person(), nobody) instanceof Changed(var account))) {
            throw new IllegalStateException("An empty installation has an account");
        }
        stored.set(account.id(), hash);
        var self = new Actor(administration, account.id(), account.name());
        for (var step : steps) {
            step.found(administration, facts.administration(), facts.code(), account.name(), account.email(), self);
        }
        return true;
    }
}
