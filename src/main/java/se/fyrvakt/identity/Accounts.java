package se.fyrvakt.identity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.AccountChange.Changed;
import se.fyrvakt.identity.AccountChange.ChangedMeanwhile;
import se.fyrvakt.identity.AccountChange.EmailTaken;
import se.fyrvakt.identity.AccountChange.NotThere;
import se.fyrvakt.identity.LinkRepository.Kind;
import se.fyrvakt.kernel.Actor;

/** Adds accounts to an administration, changes them and invites to them. Each act and its history are one transaction. */
@Component
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordRepository stored;
    private final Passwords passwords;
    private final LinkRepository links;
    private final AccountLedger ledger;
    private final Tenancy tenancy;

    Accounts(
            AccountRepository accounts,
            PasswordRepository stored,
            Passwords passwords,
            LinkRepository links,
            AccountLedger ledger,
            Tenancy tenancy) {
        this.accounts = accounts;
        this.stored = stored;
        this.passwords = passwords;
        this.links = links;
        this.ledger = ledger;
        this.tenancy = tenancy;
    }

    /**
     * An account that can be used at once, for the example and the command line. People set their own password by a link.
     *
     * @return its number
     * @throws IllegalStateException when the e-mail address has an account already
     */
    public long create(
            int administration, String name, String email, @Nullable String employeeId, String password, Actor actor) {
        var hash = passwords.encode(password);
        return tenancy.write(administration, () -> {
            var added = add(new AccountFacts(name, email, employeeId), actor);
            if (!(added instanceof Changed(var account))) {
                throw new IllegalStateException("There is an account for " + email);
            }
            stored.set(account.id(), hash);
            return account.id();
        });
    }

    AccountChange add(AccountFacts facts, Actor actor) {
        int administration = actor.administration();
        return tenancy.write(
                administration,
                () -> accounts.add(administration, facts.email(), facts.name(), facts.employeeId())
                        .flatMap(id -> accounts.find(administration, id))
                        .map(account -> {
                            ledger.note(actor, account, "lade upp kontot", Map.of(), facts.fields());
                            return (AccountChange) new Changed(account);
                        })
                        .orElseGet(EmailTaken::new));
    }

    AccountChange change(long id, int version, AccountFacts facts, Actor actor) {
        try {
            return ledger.on(id, actor, account -> change(account, version, facts, actor))
                    .orElseGet(NotThere::new);
        } catch (DuplicateKeyException takenAtTheSameMoment) {
            return new EmailTaken();
        }
    }

    private AccountChange change(Account account, int version, AccountFacts facts, Actor actor) {
        var before = AccountFacts.of(account);
        if (facts.equals(before)) {
            return new Changed(account);
        }
        if (account.version() != version) {
            return new ChangedMeanwhile(account);
        }
        if (!accounts.change(account.id(), facts.email(), facts.name(), facts.employeeId())) {
            return new EmailTaken();
        }
        ledger.note(actor, account, "ändrade kontot", before.fields(), facts.fields());
        return new Changed(account);
    }

    /** A link with which the person chooses a password; earlier ones stop working. Empty for a blocked account too. */
    Optional<Secret> invite(long id, Actor actor) {
        return ledger.on(id, actor, account -> account.isBlocked() ? Optional.<Secret>empty() : invite(account, actor))
                .flatMap(Function.identity());
    }

    private Optional<Secret> invite(Account account, Actor actor) {
        var kind = account.hasPassword() ? Kind.RESET : Kind.INVITATION;
        var act = account.hasPassword() ? "gjorde en återställningslänk för kontot" : "gjorde en inbjudan till kontot";
        ledger.note(actor, account, act);
        return Optional.of(links.make(kind, account.id()));
    }
}
