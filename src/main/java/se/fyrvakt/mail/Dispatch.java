package se.fyrvakt.mail;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.mail.Delivery.Delivered;
import se.fyrvakt.mail.Delivery.Down;
import se.fyrvakt.mail.Delivery.Later;
import se.fyrvakt.mail.Delivery.Never;

/**
 * Sends what waits. Each parcel is claimed, sent and marked in one transaction: where that ends in the middle, the parcel
 * waits again, and goes with the same identifier.
 */
@Component
class Dispatch {

    private static final String TOO_OLD =
            "Den väntade i mer än sju dagar och skickades inte. Mottagaren kan läsa den i Fyrvakt.";

    private final AdministrationRepository administrations;
    private final OutboxRepository outbox;
    private final List<Carrier> carriers;
    private final Tenancy tenancy;
    private final Clock clock;

    Dispatch(
            AdministrationRepository administrations,
            OutboxRepository outbox,
            List<Carrier> carriers,
            Tenancy tenancy,
            Clock clock) {
        this.administrations = administrations;
        this.outbox = outbox;
        this.carriers = carriers;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** All that can be sent now. */
    void run() {
        administrations.all().forEach(each -> run(each.id()));
    }

    void run(int administration) {
        carriers.stream().filter(Carrier::isSet).forEach(carrier -> run(administration, carrier));
    }

    private void run(int administration, Carrier carrier) {
        try (var round = carrier.begin()) {
            boolean goesOn = true;
            while (goesOn) {
                goesOn = tenancy.write(administration, () -> next(carrier, round));
            }
        }
    }

    /** Whether there is more to try. */
    private boolean next(Carrier carrier, Carrier.Round round) {
        return outbox.claim(carrier.channel(), clock.instant())
                .map(parcel -> settle(parcel, carry(parcel, round)))
                .orElse(false);
    }

    private Delivery carry(Parcel parcel, Carrier.Round round) {
        return parcel.isTooOld(clock.instant()) ? new Never(TOO_OLD) : round.carry(parcel);
    }

    private boolean settle(Parcel parcel, Delivery delivery) {
        var now = clock.instant();
        switch (delivery) {
            case Delivered() -> outbox.sent(parcel, now);
            case Later(var reason) -> outbox.later(parcel, now.plus(parcel.pause()), reason);
            case Down(var reason) -> outbox.later(parcel, now.plus(parcel.pause()), reason);
            case Never(var reason) -> outbox.failed(parcel, reason);
        }
        return !(delivery instanceof Down);
    }
}
