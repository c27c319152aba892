package se.fyrvakt.triage;

import static se.fyrvakt.kernel.Role.MANAGER;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** What a manager is told of the incidents of their units. */
@Controller
class UnitIncidentController {

    private final UnitIncidentRepository incidents;
    private final Tenancy tenancy;

    UnitIncidentController(UnitIncidentRepository incidents, Tenancy tenancy) {
        this.incidents = incidents;
        this.tenancy = tenancy;
    }

    @Allowed(MANAGER)
    @GetMapping(UnitIncidentList.ADDRESS)
    Answer list(@RequestParam(defaultValue = "") String sida, Visitor visitor) {
        var number = Page.number(sida);
        var page = tenancy.read(visitor.administration(), () -> incidents.page(number, visitor));
        return page.isEmpty() && number > 1 ? Answer.seeOther(UnitIncidentList.ADDRESS) : new UnitIncidentList(page);
    }
}
