package se.fyrvakt.handling;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;

/** An incident that whoever asks handles, with a plan that is activated for it. */
@Component
class HandlingExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Handlings handlings;
    private final Visits visits;

    HandlingExamples(Handlings handlings, Visits visits) {
        this.handlings = handlings;
        this.visits = visits;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/hantering/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var number = NUMBER.incrementAndGet();
        var incident = handlings.incident(owner.administration(), owner.email());
        handlings.task(owner.administration(), incident, owner.email());
        if (!address.contains("{plan}")) {
            return Map.of("incident", String.valueOf(incident), "fil", "incidentrapport.html");
        }
        var plan = handlings.plan(owner.administration(), "Reservrutin " + number, "HSYS-" + number);
        visits.as(owner).send("/hantering/" + incident + "/planer", HandlingForm.PLAN, "Reservrutin " + number);
        return Map.of("incident", String.valueOf(incident), "plan", String.valueOf(plan));
    }
}
