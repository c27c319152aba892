package se.fyrvakt.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.identity.AccountChange.Changed;
import se.fyrvakt.identity.AccountChange.ChangedMeanwhile;
import se.fyrvakt.identity.AccountChange.EmailTaken;
import se.fyrvakt.identity.AccountChange.NotThere;
import se.fyrvakt.identity.LinkRepository.Kind;
import se.fyrvakt.kernel.Actor;

/** What administrators do with the accounts of their administration. Each act and its history are one transaction. */
@Component
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordRepository stored;
    private final Passwords passwords;
    private final LinkRepository links;
    private final SessionRepository sessions;
    private final History history;
    private final Tenancy tenancy;

    Accounts(
            AccountRepository accounts,
            PasswordRepository stored,
            Passwords passwords,
            LinkRepository links,
            SessionRepository sessions,
            History history,
            Tenancy tenancy) {
        this.accounts = accounts;
        this.stored = stored;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
        this.history = history;
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
        return tenancy.write(
                actor.administration(),
                () -> accounts.add(actor.administration(), facts.email(), facts.name(), facts.employeeId())
                        .flatMap(id -> accounts.find(actor.administration(), id))
                        .map(account -> {
                            note(actor, account, "lade upp kontot", Map.of(), facts.fields());
                            return (AccountChange) new Changed(account);
                        })
                        .orElseGet(EmailTaken::new));
    }

    AccountChange change(long id, int version, AccountFacts facts, Actor actor) {
        try {
            return on(id, actor, account -> change(account, version, facts, actor))
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
        note(actor, account, "ändrade kontot", before.fields(), facts.fields());
        return new Changed(account);
    }

    /** A link with which the person chooses a password; earlier ones stop working. Empty for a blocked account too. */
    Optional<Secret> invite(long id, Actor actor) {
        return on(id, actor, account -> account.isBlocked() ? Optional.<Secret>empty() : invite(account, actor))
                .flatMap(Function.identity());
    }

    private Optional<Secret> invite(Account account, Actor actor) {
        var kind = account.hasPassword() ? Kind.RESET : Kind.INVITATION;
        var act = account.hasPassword() ? "gjorde en återställningslänk för kontot" : "gjorde en inbjudan till kontot";
        note(actor, account, act, Map.of(), Map.of());
        return Optional.of(links.make(kind, account.id()));
    }

    /** Ends its sessions and withdraws its links; false when there is no such account. Blocking twice is blocking. */
    boolean block(long id, String because, Actor actor) {
        return on(id, actor, account -> {
                    if (account.isBlocked()) {
                        return true;
                    }
                    accounts.block(id, because);
                    links.withdraw(id);
                    sessions.endAll(id);
                    note(actor, account, "spärrade kontot", Map.of(), Map.of("Spärrat därför att", because));
                    return true;
                })
                .orElse(false);
    }

    /** False when there is no such account. */
    boolean lift(long id, Actor actor) {
        return on(id, actor, account -> {
                    if (account.block() == null) {
                        return true;
                    }
                    accounts.block(id, null);
                    var because = account.block().because();
                    note(actor, account, "hävde spärren av kontot", Map.of("Spärrat därför att", because), Map.of());
                    return true;
                })
                .orElse(false);
    }

    /** False when there is no such account. */
    boolean endSessions(long id, Actor actor) {
        return on(id, actor, account -> {
                    if (sessions.endAll(id) > 0) {
                        note(actor, account, "loggade ut kontot överallt", Map.of(), Map.of());
                    }
                    return true;
                })
                .orElse(false);
    }

    private <T> Optional<T> on(long id, Actor actor, Function<Account, T> act) {
        return tenancy.write(
                actor.administration(),
                () -> accounts.lock(actor.administration(), id).map(act));
    }

    private void note(
            Actor actor,
            Account account,
            String act,
            Map<String, ? extends @Nullable String> before,
            Map<String, ? extends @Nullable String> after) {
        history.record(
                actor, account.subject(), act, account.name(), differing(before, after), differing(after, before));
    }

    private static Map<String, @Nullable String> differing(
            Map<String, ? extends @Nullable String> these, Map<String, ? extends @Nullable String> those) {
        var differing = new LinkedHashMap<String, @Nullable String>(these);
        differing.keySet().removeIf(field -> Objects.equals(these.get(field), those.get(field)));
        return differing;
    }
}
