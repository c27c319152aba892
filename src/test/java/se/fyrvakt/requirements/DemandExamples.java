package se.fyrvakt.requirements;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** An asset of the owner's that something is demanded of. */
@Component
class DemandExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;

    DemandExamples(Filled filled) {
        this.filled = filled;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/krav/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var key = "KR-" + NUMBER.incrementAndGet();
        return Map.of(
                "tillgang",
                String.valueOf(filled.asset(owner.administration(), key, "System", "Systemägare", owner.email())));
    }
}
