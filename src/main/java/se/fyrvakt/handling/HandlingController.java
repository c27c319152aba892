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

/** Where an incident is handled. Anybody may be made its handler; whoever is not does not find it. */
@Controller
class HandlingController {

    private static final String ONE = HandledIncident.ADDRESS + "/{incident}";

    private final HandlingDesk desk;
    private final Handling handling;

    HandlingController(HandlingDesk desk, Handling handling) {
        this.desk = desk;
        this.handling = handling;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(ONE)
    Answer show(@PathVariable AddressNumber incident, Visitor visitor) {
        return desk.onIncident(
                incident,
                visitor,
                "öppnade hanteringen",
                found -> desk.page(found, HandlingForm.blank(), Problems.NONE, visitor));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/anteckningar")
    Answer note(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.act(incident, sent, visitor, (found, form) -> handling.note(found, form, visitor));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/kontakter")
    Answer contact(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.act(incident, sent, visitor, (found, form) -> handling.contact(found, form, visitor));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/uppgifter")
    Answer task(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.act(incident, sent, visitor, (found, form) -> handling.task(found, form, visitor));
    }

    /** The task is done. Of another incident it is not there. */
    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/uppgifter/klar")
    Answer finish(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.act(
                incident,
                sent,
                visitor,
                (found, form) -> desk.task(found, form, visitor)
                        .map(task -> handling.finish(task, visitor))
                        .orElse(Problems.NONE));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/atgarder")
    Answer remedy(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.act(incident, sent, visitor, (found, form) -> handling.remedy(found, form, visitor));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/slutsats")
    Answer conclude(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.act(incident, sent, visitor, (found, form) -> handling.conclude(found, form, visitor));
    }
}
