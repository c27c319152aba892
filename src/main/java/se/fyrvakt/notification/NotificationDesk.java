package se.fyrvakt.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.deadlines.CriterionRepository;
import se.fyrvakt.deadlines.Instants;
import se.fyrvakt.deadlines.ReportingRule;
import se.fyrvakt.deadlines.ReportingRuleRepository;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Readings;
import se.fyrvakt.register.SeenRows;
import se.fyrvakt.settings.Wording;
import se.fyrvakt.settings.WordingRepository;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Answer;

/** What the screens of notifications read. An incident that the visitor may not see is not found. */
@Component
record NotificationDesk(
        NotificationRepository cases,
        NotifiedIncidentRepository incidents,
        ReportingRuleRepository rules,
        CriterionRepository criteria,
        FormRepository forms,
        WordingRepository wordings,
        SeenRows seen,
        Readings readings,
        Tenancy tenancy,
        Clock clock) {

    Instant now() {
        return clock.instant();
    }

    Answer onIncident(AddressNumber number, Visitor visitor, Function<NotifiedIncident, Answer> answer) {
        return tenancy.write(visitor.administration(), () -> read(number, visitor))
                .map(answer)
                .orElseGet(Answer.NotFound::new);
    }

    private Optional<NotifiedIncident> read(AddressNumber number, Visitor visitor) {
        var found = incidents.find(number.number()).filter(incident -> sees(incident.id(), visitor));
        found.ifPresent(incident -> readings.one("incidenter", incident.id(), "öppnade anmälningarna", visitor));
        return found;
    }

    private boolean sees(long incident, Visitor visitor) {
        return !seen.of("incidenter", List.of(incident), visitor).isEmpty();
    }

    Answer onStep(
            AddressNumber number, Visitor visitor, BiFunction<NotificationCase, NotificationStep, Answer> answer) {
        var kase = tenancy.read(
                visitor.administration(),
                () -> cases.ofStep(number.number()).filter(each -> sees(each.incident(), visitor)));
        return kase.map(each -> answer.apply(each, step(each, number.number()))).orElseGet(Answer.NotFound::new);
    }

    private static NotificationStep step(NotificationCase kase, long number) {
        return kase.steps().stream()
                .filter(each -> each.id() == number)
                .findFirst()
                .orElseThrow();
    }

    NotificationPage page(NotifiedIncident incident, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> new NotificationPage(
                        incident,
                        regimes(incident),
                        wordings.on(LocalDate.now(clock), Wording.PROTECTIVE_SECURITY),
                        NotificationRights.mayWrite(visitor),
                        now()));
    }

    private List<RegimeView> regimes(NotifiedIncident incident) {
        var decided = cases.of(incident.id()).stream()
                .collect(Collectors.toMap(NotificationCase::regime, Function.identity()));
        return inForce(incident).entrySet().stream()
                .map(first -> new RegimeView(
                        first.getKey(),
                        first.getValue().law(),
                        because(first.getKey(), incident),
                        decided.get(first.getKey())))
                .toList();
    }

    Optional<NotificationCase> decided(NotifiedIncident incident, String regime, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> cases.of(incident.id())).stream()
                .filter(kase -> kase.regime().equals(regime))
                .findFirst();
    }

    /** The regimes of the day the incident became known, each with its first step. */
    private Map<String, ReportingRule> inForce(NotifiedIncident incident) {
        var instants = new Instants(incident.known(), null, null, true, true);
        return rules.all().stream()
                .filter(rule -> rule.isStepOf(instants))
                .collect(Collectors.toMap(
                        ReportingRule::regime, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private static String because(String regime, NotifiedIncident incident) {
        return Proposals.because(
                regime,
                new Proposals.Grounds(
                        incident.known(),
                        incident.isPersonalData(),
                        incident.isCrime(),
                        incident.significant() != null));
    }

    /** The criteria of the day the incident became known. They are of the cybersecurity act, and of no other regime. */
    Significance significance(NotifiedIncident incident, String regime, Map<String, String> answers, Visitor visitor) {
        var day = LocalDate.ofInstant(incident.known(), Swedish.STOCKHOLM);
        return new Significance(
                regime.equals("CSL") ? tenancy.read(visitor.administration(), () -> criteria.on(day)) : List.of(),
                answers);
    }

    boolean isInForce(String regime, NotifiedIncident incident, Visitor visitor) {
        return !regime.equals(RegimeView.REFERRED)
                && tenancy.read(visitor.administration(), () -> inForce(incident))
                        .containsKey(regime);
    }

    List<FormAnswer> answers(NotificationCase kase, NotificationStep step, Visitor visitor) {
        return tenancy.write(visitor.administration(), () -> {
            var incident = incidents.find(kase.incident()).orElseThrow();
            readings.one("incidenter", incident.id(), "öppnade ett anmälningsformulär", visitor);
            return forms.of(kase, step, new FormSubject(incident, visitor));
        });
    }
}
