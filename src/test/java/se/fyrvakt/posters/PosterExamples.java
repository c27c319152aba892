package se.fyrvakt.posters;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** A unit. */
@Component
class PosterExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;

    PosterExamples(Filled filled) {
        this.filled = filled;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/affisch/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var code = "A-" + NUMBER.incrementAndGet();
        filled.unit(owner.administration(), code, "Enheten " + code, "enhet", "");
        return Map.of("enhet", code);
    }
}
