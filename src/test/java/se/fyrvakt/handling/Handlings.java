package se.fyrvakt.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.register.Filled;

/** Incidents that are handled, for tests. */
@Configuration
public class Handlings {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;

    private final Tenancy tenancy;
    private final JdbcClient db;

    Handlings(Filled filled, Tenancy tenancy, JdbcClient db) {
        this.filled = filled;
        this.tenancy = tenancy;
        this.db = db;
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

    /** A task about the incident, of the person of that address. */
    public long task(int administration, long incident, String responsible) {
        var number = tenancy.read(
                administration,
                () -> db.sql("select number from incident where id = :id")
                        .param("id", incident)
                        .query(String.class)
                        .single());
        return filled.add(
                administration,
                "incidentuppgifter",
                "Incident",
                number,
                "Uppgift",
                "Lås bilen på torget",
                "Ansvarig",
                responsible,
                "Senast",
                "2026-03-06 12:00");
    }

    /** @return the address of the card of a plan that is activated for an incident, whose own address it begins with */
    public String card(int administration, String handler) {
        int number = NUMBER.incrementAndGet();
        var incident = incident(administration, handler, "Nummer", "K-" + number);
        var plan = plan(administration, "Plan " + number, "KSYS-" + number);
        filled.add(
                administration,
                "planaktiveringar",
                "Incident",
                "K-" + number,
                "Löpnummer",
                "1",
                "Kontinuitetsplan",
                "Plan " + number,
                "Från",
                "2026-03-05 08:00");
        return "/hantering/%d/plankort/%d".formatted(incident, plan);
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
