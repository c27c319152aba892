package se.fyrvakt.handling;

import static se.fyrvakt.kernel.Role.COORDINATOR;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** An incident is closed by the coordinator, as the register says; its handler prepares it. */
@Controller
class ClosingController {

    private final HandlingDesk desk;
    private final Handling handling;

    ClosingController(HandlingDesk desk, Handling handling) {
        this.desk = desk;
        this.handling = handling;
    }

    @Allowed(COORDINATOR)
    @PostMapping(HandledIncident.ADDRESS + "/{incident}/avslut")
    Answer close(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.act(incident, sent, visitor, (found, form) -> handling.close(found, form, visitor));
    }
}
