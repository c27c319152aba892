package se.fyrvakt.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Tone;

/**
 * What is reported of an incident, by every regime in force.
 *
 * @param protectiveSecurity whom to turn to about protective security; empty where nobody has said
 */
record NotificationPage(
        NotifiedIncident incident, List<RegimeView> regimes, String protectiveSecurity, boolean mayWrite, Instant now)
        implements Answer.Screen {

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Inträffade", moment(incident.occurred())));
        facts.add(Fact.of(
                "Kännedom",
                moment(incident.known())
                        + (incident.isKnownSaid() ? "" : " (när den rapporterades: ingen har angett annat)")));
        facts.add(Fact.of("Bedömd betydande", moment(incident.significant())));
        facts.add(Fact.of("Upphörde", incident.ended() == null ? "Pågår" : moment(incident.ended())));
        return facts;
    }

    static String moment(@Nullable Instant moment) {
        return moment == null ? "" : Swedish.moment(moment);
    }

    static String machine(Instant moment) {
        return Swedish.machine(moment);
    }

    Tone tone(NotificationStep step) {
        if (step.isLate(now)) {
            return step.isSent() ? Tone.WARN : Tone.BAD;
        }
        return step.isSent() ? Tone.OK : step.isWaiting() ? Tone.INFO : Tone.REST;
    }

    String state(NotificationStep step) {
        return step.isSent() && step.isLate(now) ? "skickad för sent" : step.state();
    }

    boolean asksWhetherHandled(NotificationCase kase) {
        return mayWrite && kase.isNotified() && kase.handled() == null;
    }
}
