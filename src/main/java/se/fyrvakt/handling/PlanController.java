package se.fyrvakt.handling;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** Continuity plans that are followed because of an incident. */
@Controller
class PlanController {

    private static final String PLANS = HandledIncident.ADDRESS + "/{incident}/planer";

    private final HandlingDesk desk;
    private final Handling handling;
    private final PlanDesk plans;

    PlanController(HandlingDesk desk, Handling handling, PlanDesk plans) {
        this.desk = desk;
        this.handling = handling;
        this.plans = plans;
    }

    @Allowed(EMPLOYEE)
    @PostMapping(PLANS)
    Answer activate(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.act(incident, sent, visitor, (found, form) -> handling.activate(found, form, visitor));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(PLANS + "/slut")
    Answer deactivate(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.act(
                incident,
                sent,
                visitor,
                (found, form) -> desk.activation(found, form, visitor)
                        .map(activation -> handling.deactivate(activation, visitor))
                        .orElse(Problems.NONE));
    }

    /** To print: what those who follow the plan need to know. */
    @Allowed(EMPLOYEE)
    @GetMapping(HandledIncident.ADDRESS + "/{incident}/plankort/{plan}")
    Answer card(@PathVariable AddressNumber incident, @PathVariable AddressNumber plan, Visitor visitor) {
        return desk.onIncident(
                incident, visitor, "öppnade ett plankort", found -> plans.card(found, plan.number(), visitor));
    }
}
