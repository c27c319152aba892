package se.fyrvakt.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.notification.Proposals.Grounds;

/**
 * What closing an incident hangs on. Texts are empty where there are none.
 *
 * @param measures how many have come of it
 * @param decided the regimes about which it is decided whether it is reported by them
 */
record Closing(
        String judgement,
        String kind,
        boolean isDuplicate,
        String cause,
        String noMeasuresBecause,
        long measures,
        long openTasks,
        long openPlans,
        Set<String> decided,
        Grounds grounds) {

    static final String JUDGEMENT = "Bedömning";
    static final String CAUSE = "Orsak";
    static final String NO_MEASURES = "Skäl till inga åtgärder";
    static final String STATUS = "Status";

    private static final String BUSINESS = "verksamhetsrelaterad";

    /** Kinds that came to nothing, from which the cause is enough. */
    private static final Set<String> NEAR_MISSES = Set.of("tillbud", "hot");

    /** @param column where a form says that it is not met; {@code missing} is what it says */
    record Demand(String column, String words, String missing, boolean isMet) {}

    /** Whether more is asked than a judgement. A duplicate is handled as the one it is a duplicate of. */
    boolean isHandled() {
        return judgement.equals(BUSINESS) && !isDuplicate;
    }

    boolean isWhole() {
        return isHandled() && !NEAR_MISSES.contains(kind.toLowerCase(Swedish.LOCALE));
    }

    /** @param proposed the regimes by which a notification is proposed */
    List<Demand> demands(Set<String> proposed) {
        var demands = new ArrayList<Demand>();
        demands.add(new Demand(
                JUDGEMENT,
                "Bedömd",
                "Bedöm om incidenten rör verksamheten innan du avslutar den.",
                !judgement.isEmpty()));
        if (isHandled()) {
            demands.add(new Demand(CAUSE, "Orsak", "Skriv orsaken innan du avslutar incidenten.", !cause.isEmpty()));
        }
        if (isWhole()) {
            demands.addAll(ofWork());
            demands.add(ofNotifications(proposed));
        }
        return demands;
    }

    private List<Demand> ofWork() {
        return List.of(
                new Demand(
                        NO_MEASURES,
                        "Minst en åtgärd, eller skälet till att ingen behövs",
                        "Lägg till minst en åtgärd, eller skriv varför ingen behövs.",
                        measures > 0 || !noMeasuresBecause.isEmpty()),
                new Demand(
                        STATUS,
                        "Alla uppgifter klara",
                        "Det finns uppgifter kvar. Gör dem klara innan du avslutar incidenten.",
                        openTasks == 0),
                new Demand(
                        STATUS,
                        "Ingen kontinuitetsplan är aktiverad",
                        "En kontinuitetsplan är fortfarande aktiverad. Avsluta den först.",
                        openPlans == 0));
    }

    private Demand ofNotifications(Set<String> proposed) {
        var left = new TreeSet<>(proposed);
        left.removeAll(decided);
        return new Demand(
                STATUS,
                "Beslut om de anmälningar som föreslås",
                "Besluta först om incidenten ska anmälas enligt %s.".formatted(Swedish.list(List.copyOf(left), "och")),
                left.isEmpty());
    }
}
