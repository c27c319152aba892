package se.fyrvakt.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Fault;
import se.fyrvakt.web.Problems;

/** A decision as it is typed. */
record DecisionForm(String regime, String decision, String reason, String by) {

    static final String REGIME = "regelverk";
    static final String DECISION = "beslut";
    static final String REASON = "skal";
    static final String BY = "beslutat-av";

    private static final Map<String, String> FIELDS = Map.of(
            NotificationCases.REASON.name(), REASON,
            NotificationCases.DECIDED_BY.name(), BY,
            NotificationCases.DECISION.name(), DECISION);

    /** Before anything is typed: what the criteria propose. */
    static DecisionForm begin(String regime, Significance significance, Visitor visitor) {
        var proposed = significance.isProposed() ? NotificationCases.NOTIFIED : NotificationCases.NOT_NOTIFIED;
        return new DecisionForm(
                regime, significance.isAnswered() ? proposed : "", significance.reason(), visitor.email());
    }

    static DecisionForm of(Map<String, String> sent) {
        return new DecisionForm(
                sent.getOrDefault(REGIME, ""),
                sent.getOrDefault(DECISION, ""),
                sent.getOrDefault(REASON, "").strip(),
                sent.getOrDefault(BY, "").strip());
    }

    Problems problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!List.of(NotificationCases.NOTIFIED, NotificationCases.NOT_NOTIFIED).contains(decision)) {
            problems.put(DECISION, "Välj om incidenten ska anmälas.");
        }
        if (reason.isEmpty()) {
            problems.put(REASON, "Skriv skälet. Även ett beslut att inte anmäla behöver ett.");
        }
        if (by.isEmpty()) {
            problems.put(BY, "Skriv e-postadressen till den som beslutade.");
        }
        return new Problems(problems);
    }

    static Problems problems(List<Fault> faults) {
        var problems = new LinkedHashMap<String, String>();
        faults.forEach(fault -> problems.putIfAbsent(FIELDS.getOrDefault(fault.columnName(), ""), fault.message()));
        return new Problems(problems);
    }

    NotificationDecision decided(boolean isOfSignificance) {
        return new NotificationDecision(
                regime, decision.equals(NotificationCases.NOTIFIED), reason, by, isOfSignificance);
    }
}
