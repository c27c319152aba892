package se.fyrvakt.handling;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;
import se.fyrvakt.web.Tone;

/**
 * Where an incident is handled: what has happened, who does what, the plans that are followed, and what is learnt.
 *
 * @param demands what closing the incident hangs on
 * @param email of whoever looks
 */
record HandlingPage(
        HandledIncident incident,
        List<Happening> timeline,
        List<HandlingTask> tasks,
        List<Activation> activations,
        HandlingChoices choices,
        List<Remedy> remedies,
        List<ChainLink> chain,
        List<Closing.Demand> demands,
        HandlingForm form,
        Problems problems,
        String email,
        boolean mayClose,
        Instant now)
        implements Answer.Form {

    static Map<String, String> channels() {
        var channels = new LinkedHashMap<String, String>();
        Arrays.stream(IncidentContacts.CHANNELS)
                .forEach(channel -> channels.put(channel, Swedish.capitalised(channel)));
        return channels;
    }

    boolean mayWrite() {
        return incident.mayWrite();
    }

    boolean isClipped() {
        return timeline.size() >= TimelineRepository.MOST;
    }

    /** Whether the form is where the problems are, or where one begins. */
    boolean isOpen(String... fields) {
        return Arrays.stream(fields).anyMatch(field -> problems.at(field) != null);
    }

    String state(HandlingTask task) {
        return task.done() != null ? "klar" : task.isLate(now) ? "försenad" : "att göra";
    }

    Tone tone(HandlingTask task) {
        return task.done() != null ? Tone.OK : task.isLate(now) ? Tone.BAD : Tone.INFO;
    }

    Tone tone() {
        return incident.isClosed() ? Tone.REST : Tone.WARN;
    }

    static Tone tone(Closing.Demand demand) {
        return demand.isMet() ? Tone.OK : Tone.WARN;
    }

    String plan(Activation activation) {
        return incident.address() + "/plankort/" + activation.plan();
    }

    /** Of the version that is shown, so that nobody else's change is lost. */
    int version() {
        return incident.version();
    }
}
