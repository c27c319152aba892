package se.fyrvakt.identity;

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

    /** Empty where the administration has no such account, or it is blocked. Within a transaction of the administration. */
    public Optional<Visitor> of(int administration, long account) {
        return visitors.ofAccount(administration, account);
    }
}
