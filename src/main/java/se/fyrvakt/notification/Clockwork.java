package se.fyrvakt.notification;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.fyrvakt.deadlines.Condition;
import se.fyrvakt.deadlines.Instants;
import se.fyrvakt.deadlines.ReportingRule;
import se.fyrvakt.deadlines.ReportingRuleRepository;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Aftermath;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Register;
import se.fyrvakt.settings.Setting;
import se.fyrvakt.settings.SettingRepository;

/**
 * Keeps the steps of cases in time with their incidents: whenever something that a deadline is counted from has changed,
 * the deadline is worked out anew. What it was before stands in history. What has been sent stays as it was sent.
 */
@Component
class Clockwork implements Aftermath {

    private final NotificationRepository cases;
    private final NotifiedIncidentRepository incidents;
    private final ReportingRuleRepository rules;
    private final SettingRepository settings;
    private final NotificationRows rows;

    Clockwork(
            NotificationRepository cases,
            NotifiedIncidentRepository incidents,
            ReportingRuleRepository rules,
            SettingRepository settings,
            NotificationRows rows) {
        this.cases = cases;
        this.incidents = incidents;
        this.rules = rules;
        this.settings = settings;
        this.rows = rows;
    }

    @Override
    public void after(Register register, Visitor visitor) {
        if (register.address().equals("incidenter")) {
            cases.changed().forEach(incident -> wind(incident, visitor));
        }
    }

    /** All cases of an incident. */
    void wind(long number, Visitor visitor) {
        var incident = incidents.find(number).orElseThrow();
        cases.of(number).stream().filter(NotificationCase::isNotified).forEach(kase -> wind(kase, incident, visitor));
    }

    private void wind(NotificationCase kase, NotifiedIncident incident, Visitor visitor) {
        NotificationRows.must(rows.change(
                NotificationCases.ADDRESS,
                kase.id(),
                kase.version(),
                Map.of(
                        NotificationCases.KNOWN, NotificationRows.cell(incident.known()),
                        NotificationCases.ENDED, NotificationRows.cell(incident.ended())),
                visitor,
                "räknade om fristerna"));
        var instants = instants(kase, incident);
        var steps = rulesOf(kase, instants);
        var isReported = isReported(kase, steps);
        steps.forEach(rule -> step(kase, rule, instants, state(rule, instants, isReported), visitor));
    }

    private Instants instants(NotificationCase kase, NotifiedIncident incident) {
        var day = LocalDate.ofInstant(incident.known(), Swedish.STOCKHOLM);
        return new Instants(
                incident.known(),
                kase.submitted(),
                kase.handled(),
                incident.ended() == null && kase.handled() == null,
                settings.on(day, Setting.TRUST_SERVICES).signum() > 0);
    }

    private List<ReportingRule> rulesOf(NotificationCase kase, Instants instants) {
        return rules.all().stream()
                .filter(rule -> rule.regime().equals(kase.regime()) && rule.isStepOf(instants))
                .toList();
    }

    private void step(NotificationCase kase, ReportingRule rule, Instants instants, String state, Visitor visitor) {
        kase.step(rule.step())
                .ifPresentOrElse(
                        step -> adjust(step, state, rule, instants, visitor),
                        () -> add(kase, rule, instants, state, visitor));
    }

    private void add(NotificationCase kase, ReportingRule rule, Instants instants, String state, Visitor visitor) {
        var cells = new LinkedHashMap<Column, String>();
        cells.put(NotificationSteps.CASE, kase.number());
        cells.put(NotificationSteps.STEP, rule.step());
        cells.put(NotificationSteps.RECIPIENT, rule.recipient());
        cells.put(NotificationSteps.STATE, state);
        cells.put(NotificationSteps.DUE, due(rule, instants));
        NotificationRows.must(rows.add(NotificationSteps.ADDRESS, cells, visitor));
    }

    private void adjust(NotificationStep step, String state, ReportingRule rule, Instants instants, Visitor visitor) {
        if (step.isSent()) {
            return;
        }
        var cells = new LinkedHashMap<Column, String>();
        cells.put(NotificationSteps.DUE, due(rule, instants));
        if (isOfProgress(rule)) {
            cells.put(NotificationSteps.STATE, state);
        }
        NotificationRows.must(rows.change(
                NotificationSteps.ADDRESS, step.id(), step.version(), cells, visitor, "räknade om fristen"));
    }

    private static String due(ReportingRule rule, Instants instants) {
        return NotificationRows.cell(
                rule.due(instants).map(ZonedDateTime::toInstant).orElse(null));
    }

    /** Whether it hangs on how the incident goes on; of other steps a person says that they are not needed. */
    private static boolean isOfProgress(ReportingRule rule) {
        return rule.condition() == Condition.ENDED
                || rule.condition() == Condition.ONGOING
                || rule.condition() == Condition.AFTER_PROGRESS;
    }

    /** Whether a progress report has been sent: it takes the place of the final one, which then comes after it. */
    private static boolean isReported(NotificationCase kase, List<ReportingRule> rules) {
        return rules.stream()
                .filter(rule -> rule.condition() == Condition.ONGOING)
                .anyMatch(rule ->
                        kase.step(rule.step()).filter(NotificationStep::isSent).isPresent());
    }

    private static String state(ReportingRule rule, Instants instants, boolean isReported) {
        var isNow = switch (Objects.requireNonNullElse(rule.condition(), Condition.TRUST_SERVICES)) {
            case ENDED -> !instants.isOngoing() && !isReported;
            case ONGOING -> instants.isOngoing() && !isReported;
            case AFTER_PROGRESS -> isReported;
            case ON_REQUEST -> false;
            case TRUST_SERVICES, OUTSIDE -> true;
        };
        return isNow ? NotificationSteps.WAITING : NotificationSteps.NOT_NOW;
    }
}
