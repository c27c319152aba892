package se.fyrvakt.triage;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** An incident that nobody has judged. */
@Component
class TriageExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;

    TriageExamples(Filled filled) {
        this.filled = filled;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/incidentinkorg/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var incident = filled.add(
                owner.administration(),
                "incidenter",
                "Nummer",
                "B-" + NUMBER.incrementAndGet(),
                "Rubrik",
                "Öppen dörr",
                "Rapporterad",
                "2026-03-05 07:40");
        return Map.of("id", String.valueOf(incident));
    }
}
