package se.fyrvakt.stewardship;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** A unit with an asset in use. */
@Component
class StewardshipExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;

    StewardshipExamples(Filled filled) {
        this.filled = filled;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/registervard/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var code = "RV-" + NUMBER.incrementAndGet();
        var unit = filled.unit(owner.administration(), code, "Enhet", "enhet", "");
        filled.asset(owner.administration(), code, "System", "Enhet", code);
        return Map.of("enhet", String.valueOf(unit));
    }
}
