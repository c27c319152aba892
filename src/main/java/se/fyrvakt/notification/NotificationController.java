package se.fyrvakt.notification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** Whether an incident is reported, by each regime. */
@Controller
class NotificationController {

    private final NotificationDesk desk;
    private final Notifying notifying;

    NotificationController(NotificationDesk desk, Notifying notifying) {
        this.desk = desk;
        this.notifying = notifying;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER})
    @GetMapping("/anmalningar/{incident}")
    Answer show(@PathVariable AddressNumber incident, Visitor visitor) {
        return desk.onIncident(incident, visitor, found -> desk.page(found, visitor));
    }

    @Allowed(COORDINATOR)
    @GetMapping("/anmalningar/{incident}/beslut")
    Answer ask(@PathVariable AddressNumber incident, @RequestParam Map<String, String> query, Visitor visitor) {
        var regime = query.getOrDefault(DecisionForm.REGIME, "");
        return desk.onIncident(incident, visitor, found -> {
            var significance = desk.significance(found, regime, query, visitor);
            return desk.isInForce(regime, found, visitor)
                    ? new DecisionPage(
                            found, significance, DecisionForm.begin(regime, significance, visitor), Problems.NONE)
                    : Answer.seeOther(found.address());
        });
    }

    @Allowed(COORDINATOR)
    @PostMapping("/anmalningar/{incident}/beslut")
    Answer decide(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        var form = DecisionForm.of(sent);
        return desk.onIncident(
                incident,
                visitor,
                found -> desk.isInForce(form.regime(), found, visitor)
                        ? decide(found, form, visitor)
                        : Answer.seeOther(found.address()));
    }

    private Answer decide(NotifiedIncident incident, DecisionForm form, Visitor visitor) {
        var significance = desk.significance(incident, form.regime(), Map.of(), visitor);
        if (form.problems().exist()) {
            return new DecisionPage(incident, significance, form, form.problems());
        }
        var decision = form.decided(!significance.criteria().isEmpty());
        return switch (notifying.decide(incident, decision, visitor)) {
            case Outcome.Saved saved -> Answer.seeOther(Notice.SPARAD.on(incident.address()));
            case Outcome.Refused(var faults) ->
                new DecisionPage(incident, significance, form, DecisionForm.problems(faults));
            case Outcome.ChangedMeanwhile c ->
                new DecisionPage(incident, significance, form, Problems.withAll(StepForm.MEANWHILE));
        };
    }

    @Allowed(COORDINATOR)
    @PostMapping("/anmalningar/{incident}/hanterad")
    Answer handle(
            @PathVariable AddressNumber incident, @RequestParam(defaultValue = "") String regelverk, Visitor visitor) {
        return desk.onIncident(incident, visitor, found -> {
            desk.decided(found, regelverk, visitor).ifPresent(kase -> notifying.handle(kase, desk.now(), visitor));
            return Answer.seeOther(Notice.SPARAD.on(found.address()));
        });
    }
}
