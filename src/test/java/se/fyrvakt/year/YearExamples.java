package se.fyrvakt.year;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** An activity that the owner is responsible for. */
@Component
class YearExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;

    YearExamples(Filled filled) {
        this.filled = filled;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/arshjul/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var activity = filled.add(
                owner.administration(),
                "aktiviteter",
                "Aktivitet",
                "Övning " + NUMBER.incrementAndGet(),
                "Årshjul",
                "APT",
                "Månad",
                "5",
                "Ansvarig",
                owner.email());
        return Map.of("aktivitet", String.valueOf(activity));
    }
}
