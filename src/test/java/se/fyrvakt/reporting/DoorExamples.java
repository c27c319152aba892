package se.fyrvakt.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** A door, and what was reported by it to somebody who handles it. */
@Component
class DoorExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Doors doors;
    private final Filled filled;
    private final StaffReportRepository reports;
    private final Tenancy tenancy;

    DoorExamples(Doors doors, Filled filled, StaffReportRepository reports, Tenancy tenancy) {
        this.doors = doors;
        this.filled = filled;
        this.reports = reports;
        this.tenancy = tenancy;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/anmal/") || address.startsWith("/anmalare/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        if (address.startsWith("/anmalare/")) {
            return Map.of("incident", String.valueOf(handled(owner)));
        }
        var administration = owner.administration() == 0 ? doors.administration() : owner.administration();
        return Map.of("slug", doors.slug(administration), "enhet", "FSK");
    }

    private long handled(SignedIn owner) {
        var incident = filled.add(
                owner.administration(),
                "incidenter",
                "Nummer",
                "D-" + NUMBER.incrementAndGet(),
                "Rubrik",
                "Fel mejl",
                "Rapporterad",
                "2026-03-05 07:40",
                "Handläggare",
                owner.email());
        var facts = new ReportFacts("Fel mejl", Instant.EPOCH, "Köket", "nej", "", "", UUID.randomUUID());
        tenancy.write(owner.administration(), () -> reports.add(incident, Receipt.of(facts.mark()), facts));
        return incident;
    }
}
