package se.fyrvakt.handling;

import java.util.List;
import se.fyrvakt.web.Fact;

/** What a register knows of a continuity plan, for those who follow it. What is not known is empty. */
record PlanCard(
        String name,
        String asset,
        String unit,
        String outage,
        String responsible,
        String decided,
        String exercised,
        List<String> roles,
        List<String> firstActions,
        List<String> contacts) {

    List<Fact> facts() {
        return List.of(
                Fact.of("Tillgång", asset),
                Fact.of("Enhet", unit),
                Fact.of("Längsta acceptabla avbrott", outage.isEmpty() ? "" : outage + " timmar"),
                Fact.of("Ansvarig", responsible),
                Fact.of("Beslutad", decided),
                Fact.of("Senast övad", exercised));
    }
}
