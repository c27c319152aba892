package se.fyrvakt.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Filled;

/** Incidents that are handled, for tests. */
@Configuration
public class Handlings {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;

    Handlings(Filled filled) {
        this.filled = filled;
    }

    /** One that concerns the work, handled by the person of that address. */
    public long incident(int administration, String handler, String... more) {
        var cells =
                new ArrayList<>(List.of("Nummer", "H-" + NUMBER.incrementAndGet(), "Rubrik", "Journaler på torget"));
        cells.addAll(List.of("Rapporterad", "2026-03-05 07:40", "Bedömd", "2026-03-05 09:00"));
        cells.addAll(List.of("Bedömning", "verksamhetsrelaterad", "Status", "pågår", "Handläggare", handler));
        cells.addAll(List.of(more));
        return filled.add(administration, "incidenter", cells.toArray(String[]::new));
    }

    /** @return the plan's number */
    public long plan(int administration, String name, String asset) {
        filled.asset(administration, asset, "System " + asset);
        return filled.add(
                administration,
                "kontinuitetsplaner",
                "Plan",
                name,
                "Tillgång",
                asset,
                "Roller",
                "Enhetschefen leder\nSamordnaren ringer",
                "Första åtgärder",
                "Ta fram pärmen",
                "Kontakter",
                "Växeln 08-508 00 000");
    }
}
