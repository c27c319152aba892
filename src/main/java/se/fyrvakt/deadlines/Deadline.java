package se.fyrvakt.deadlines;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a rule makes of an incident.
 *
 * @param due the latest time, inclusive, in Stockholm; empty as by {@link ReportingRule#due}
 */
public record Deadline(ReportingRule rule, Optional<ZonedDateTime> due) {

    /** One for each rule that is about the incident, in the order of the rules. */
    public static List<Deadline> of(List<ReportingRule> rules, Instants instants) {
        return rules.stream()
                .filter(rule -> rule.isAbout(instants))
                .map(rule -> new Deadline(rule, rule.due(instants)))
                .toList();
    }
}
