package se.fyrvakt.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.organisation.Founding;
import se.fyrvakt.register.Filled;

/** Incidents in an administration that has the law's rules, and decisions about reporting them. */
@Configuration
public class Notifications {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;
    private final Founding founding;
    private final Visits visits;

    Notifications(Filled filled, Founding founding, Visits visits) {
        this.filled = filled;
        this.founding = founding;
        this.visits = visits;
    }

    /** With its units, and all that an administration begins with. */
    public int administration() {
        int administration = filled.administration();
        founding.addFirstRows(Filled.filler(administration));
        return administration;
    }

    /**
     * A rule of a regime of its own, where the law's are not wanted.
     *
     * @return the regime
     */
    String rule(int administration) {
        var regime = "P" + NUMBER.incrementAndGet();
        filled.add(
                administration,
                "anmalningsregler",
                "Regelverk",
                regime,
                "Steg",
                "1 Varning",
                "Mottagare",
                "Myndigheten",
                "Startar vid",
                "Kännedom",
                "Frist",
                "24",
                "Enhet",
                "timme",
                "Lagrum",
                "1 §",
                "Räknas från",
                "kännedom");
        return regime;
    }

    /** @param known as 2026-10-23 18:00 */
    public long incident(int administration, String known, String... more) {
        var number = "2026-" + NUMBER.incrementAndGet();
        var cells = new ArrayList<>(List.of("Nummer", number, "Rapporterad", known, "Kännedom", known));
        cells.addAll(List.of("Rubrik", "Läckan", "Beskrivning", "Uppgifter har läckt."));
        cells.addAll(List.of(more));
        return filled.add(administration, "incidenter", cells.toArray(String[]::new));
    }

    /** Decides, as the coordinator, that it is to be reported. */
    public void decide(long incident, String regime, SignedIn coordinator) {
        visits.as(coordinator)
                .send(
                        "/anmalningar/" + incident + "/beslut",
                        DecisionForm.REGIME,
                        regime,
                        DecisionForm.DECISION,
                        NotificationCases.NOTIFIED,
                        DecisionForm.REASON,
                        "Den kan skada enskilda.",
                        DecisionForm.BY,
                        coordinator.email());
    }

    /** The law's rules, its criteria and the authorities' forms. */
    public void addRules(int administration) {
        founding.addFirstRowsOf(
                Set.of("anmalningsregler", "betydandekriterier", "anmalningsfalt"), Filled.filler(administration));
    }

    /** @param incident the address of its notifications */
    public String firstStep(String incident, SignedIn coordinator) {
        return visits.as(coordinator)
                .open(incident)
                .html()
                .expectFirst("tbody a[href^=/anmalningar/steg/]")
                .attr("href");
    }

    /** @return the address of the first step of a decided case */
    public String step(int administration, SignedIn coordinator) {
        var regime = rule(administration);
        var incident = incident(administration, "2026-10-23 18:00");
        decide(incident, regime, coordinator);
        return firstStep("/anmalningar/" + incident, coordinator);
    }
}
