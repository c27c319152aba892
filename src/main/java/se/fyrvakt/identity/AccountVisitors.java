package se.fyrvakt.identity;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;

/** Who an account is and what they may do today, for what is asked on their behalf while they are not signed in. */
@Component
public class AccountVisitors {

    private final VisitorRepository visitors;

    AccountVisitors(VisitorRepository visitors) {
        this.visitors = visitors;
    }

    /** Their folded addresses and accounts, without those that are blocked. */
    public Map<String, Long> addresses(int administration) {
        return visitors.addresses(administration);
    }

    /** Empty where the administration has no such account, or it is blocked. Within a transaction of the administration. */
    public Optional<Visitor> of(int administration, long account) {
        return visitors.ofAccount(administration, account);
    }
}
