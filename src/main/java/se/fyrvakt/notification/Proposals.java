package se.fyrvakt.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.fyrvakt.deadlines.Instants;
import se.fyrvakt.deadlines.ReportingRule;
import se.fyrvakt.deadlines.ReportingRuleRepository;

/** By which regimes the program proposes that incidents are reported; a person decides. */
@Component
public class Proposals {

    private final ReportingRuleRepository rules;

    Proposals(ReportingRuleRepository rules) {
        this.rules = rules;
    }

    /** What a proposal rests on. */
    public record Grounds(Instant known, boolean isPersonalData, boolean isCrime, boolean isSignificant) {}

    /** For each of them the regimes, within a transaction of the administration; one statement whatever their number. */
    public List<Set<String>> of(List<Grounds> incidents) {
        var all = rules.all();
        return incidents.stream().map(grounds -> of(grounds, all)).toList();
    }

    private static Set<String> of(Grounds grounds, List<ReportingRule> rules) {
        var instants = new Instants(grounds.known(), null, null, true, true);
        return rules.stream()
                .filter(rule -> rule.isStepOf(instants))
                .map(ReportingRule::regime)
                .filter(regime -> !because(regime, grounds).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Why it is proposed; empty where it is not. */
    static String because(String regime, Grounds grounds) {
        return switch (regime) {
            case "GDPR" -> grounds.isPersonalData() ? "Det är en personuppgiftsincident." : "";
            case "POLIS" -> grounds.isCrime() ? "Brott misstänks." : "";
            case "CSL" -> grounds.isSignificant() ? "Incidenten är bedömd som betydande." : "";
            default -> "";
        };
    }
}
