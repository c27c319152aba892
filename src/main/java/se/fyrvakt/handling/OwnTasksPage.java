package se.fyrvakt.handling;

import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/** Somebody's tasks about an incident, those that are not done first. */
record OwnTasksPage(long incident, List<HandlingTask> tasks) implements Answer.Screen {

    static final String ADDRESS = HandledIncident.ADDRESS + "/{incident}/mina-uppgifter";

    static String address(long incident) {
        return ADDRESS.replace("{incident}", String.valueOf(incident));
    }

    String lead() {
        var open = tasks.stream().filter(task -> task.done() == null).count();
        return open == 0
                ? "Allt är klart. Tack!"
                : Swedish.count(open, "uppgift", "uppgifter") + " väntar på dig. Säg till när du är klar.";
    }
}
