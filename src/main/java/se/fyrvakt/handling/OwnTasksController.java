package se.fyrvakt.handling;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.SeenRows;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;

/** What somebody is to do about an incident, also somebody who does not handle it and sees nothing else of it. */
@Controller
class OwnTasksController {

    private final HandlingRepository tasks;
    private final Handling handling;
    private final SeenRows seen;
    private final Tenancy tenancy;

    OwnTasksController(HandlingRepository tasks, Handling handling, SeenRows seen, Tenancy tenancy) {
        this.tasks = tasks;
        this.handling = handling;
        this.seen = seen;
        this.tenancy = tenancy;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(OwnTasksPage.ADDRESS)
    Answer show(@PathVariable AddressNumber incident, Visitor visitor) {
        return own(incident, visitor, all -> new OwnTasksPage(incident.number(), all));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(OwnTasksPage.ADDRESS)
    Answer finish(
            @PathVariable AddressNumber incident,
            @RequestParam(name = HandlingForm.ROW, defaultValue = "") String task,
            Visitor visitor) {
        return own(incident, visitor, all -> {
            all.stream().filter(each -> each.isNamed(task)).forEach(each -> handling.finish(each, visitor));
            return Answer.seeOther(Notice.SPARAD.on(OwnTasksPage.address(incident.number())));
        });
    }

    /** Whoever has none there does not find it. What is read is logged. */
    private Answer own(AddressNumber incident, Visitor visitor, Function<List<HandlingTask>, Answer> answer) {
        var all = tenancy.write(visitor.administration(), () -> {
            var found = tasks.tasks(incident.number(), visitor);
            found.forEach(task -> seen.read(IncidentTasks.ADDRESS, task.id(), "öppnade sin uppgift", visitor));
            return found;
        });
        return all.isEmpty() ? new Answer.NotFound() : answer.apply(all);
    }
}
