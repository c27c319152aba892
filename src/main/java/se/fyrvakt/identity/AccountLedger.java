package se.fyrvakt.identity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.kernel.Actor;

/** How anything is done to an account: one at a time, and written down in the same transaction. */
@Component
class AccountLedger {

    private final AccountRepository accounts;
    private final History history;
    private final Tenancy tenancy;

    AccountLedger(AccountRepository accounts, History history, Tenancy tenancy) {
        this.accounts = accounts;
        this.history = history;
        this.tenancy = tenancy;
    }

    /** Acts on the account as it is when nobody else can change it; empty when the administration has none by that number. */
    <T> Optional<T> on(long id, Actor actor, Function<Account, T> act) {
        return tenancy.write(
                actor.administration(),
                () -> accounts.lock(actor.administration(), id).map(act));
    }

    void note(Actor actor, Account account, String act) {
        note(actor, account, act, Map.of(), Map.of());
    }

    /** In the transaction of the act. */
    void note(
            Actor actor,
            Account account,
            String act,
            Map<String, ? extends @Nullable String> before,
            Map<String, ? extends @Nullable String> after) {
        history.record(actor, account.subject(), act, account.name(), before, after);
    }
}
