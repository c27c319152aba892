package se.fyrvakt.identity;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Actor;

/** Closes accounts and opens them again. Each answers false when the administration has no such account. */
@Component
class Blocking {

    private final AccountRepository accounts;
    private final LinkRepository links;
    private final SessionRepository sessions;
    private final AccountLedger ledger;

    Blocking(AccountRepository accounts, LinkRepository links, SessionRepository sessions, AccountLedger ledger) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.ledger = ledger;
    }

    /** Ends its sessions and withdraws its links. Blocking twice is blocking. */
    boolean block(long id, String because, Actor actor) {
        return ledger.on(id, actor, account -> {
                    if (!account.isBlocked()) {
                        accounts.block(id, because);
                        links.withdraw(id);
                        sessions.endAll(id);
                        ledger.note(actor, account, "spärrade kontot", Map.of(), reason(because));
                    }
                    return true;
                })
                .orElse(false);
    }

    boolean lift(long id, Actor actor) {
        return ledger.on(id, actor, account -> {
                    if (account.block() != null) {
                        accounts.block(id, null);
                        var before = reason(account.block().because());
                        ledger.note(actor, account, "hävde spärren av kontot", before, Map.of());
                    }
                    return true;
                })
                .orElse(false);
    }

    boolean endSessions(long id, Actor actor) {
        return ledger.on(id, actor, account -> {
                    if (sessions.endAll(id) > 0) {
                        ledger.note(actor, account, "loggade ut kontot överallt");
                    }
                    return true;
                })
                .orElse(false);
    }

    private static Map<String, String> reason(String because) {
        return Map.of("Spärrat därför att", because);
    }
}
