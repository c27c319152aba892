package se.fyrvakt.duties;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** A duty of the visitor's. */
@Component
class DutyExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;

    DutyExamples(Filled filled) {
        this.filled = filled;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/uppgifter/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var measure = filled.add(
                owner.administration(),
                "atgarder",
                "Nr",
                "U-" + NUMBER.incrementAndGet(),
                "Åtgärd",
                "Byt lås",
                "Ansvarig",
                owner.email(),
                "Förfaller",
                "2026-01-31",
                "Status",
                "planerad");
        return Map.of("slag", "atgard", "rad", String.valueOf(measure));
    }
}
