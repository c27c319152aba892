package se.fyrvakt.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** Where it is decided whether an incident is reported by a regime, with the criteria of significance where there are any. */
record DecisionPage(NotifiedIncident incident, Significance significance, DecisionForm form, Problems problems)
        implements Answer.Form {

    static Map<String, String> decisions() {
        var decisions = new LinkedHashMap<String, String>();
        decisions.put(NotificationCases.NOTIFIED, "Den ska anmälas");
        decisions.put(NotificationCases.NOT_NOTIFIED, "Den ska inte anmälas");
        return decisions;
    }

    static Map<String, String> yesOrNo() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("ja", "Ja");
        answers.put("nej", "Nej");
        return answers;
    }

    String proposal() {
        if (!significance.isAnswered()) {
            return "";
        }
        return significance.isProposed()
                ? "Svaren talar för att incidenten är betydande och ska anmälas."
                : "Svaren talar för att incidenten inte är betydande.";
    }

    String address() {
        return incident.decision();
    }
}
