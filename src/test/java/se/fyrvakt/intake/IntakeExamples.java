package se.fyrvakt.intake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;

/** A mail that could not be read. */
@Component
public class IntakeExamples implements Examples {

    private final IncomingRepository incoming;
    private final Tenancy tenancy;

    IntakeExamples(IncomingRepository incoming, Tenancy tenancy) {
        this.incoming = incoming;
        this.tenancy = tenancy;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/mejl-in/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        return Map.of("id", String.valueOf(unreadable(owner.administration())));
    }

    public long unreadable(int administration) {
        return tenancy.write(administration, () -> {
            incoming.failed(Report.digest(UUID.randomUUID().toString()), "Mejlet är trasigt.", Instant.now());
            return incoming.unreadable().getFirst().id();
        });
    }
}
