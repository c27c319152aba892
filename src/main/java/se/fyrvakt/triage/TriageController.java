package se.fyrvakt.triage;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

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

/** The judgement of one incident. */
@Controller
class TriageController {

    private static final String ONE = InboxFilter.ADDRESS + "/{id}";

    private final TriageDesk desk;
    private final TriagedRegister incidents;

    TriageController(TriageDesk desk, TriagedRegister incidents) {
        this.desk = desk;
        this.incidents = incidents;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER})
    @GetMapping(ONE)
    Answer show(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.show(id.number(), visitor);
    }

    @Allowed(COORDINATOR)
    @PostMapping(ONE)
    Answer judge(@PathVariable AddressNumber id, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.save(id.number(), TriageForm.of(sent, incidents.asked()), visitor);
    }
}
