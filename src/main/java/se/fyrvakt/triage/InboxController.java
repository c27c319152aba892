package se.fyrvakt.triage;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Readings;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The inbox of incidents, and many of them judged in one step. */
@Controller
class InboxController {

    private final InboxRepository inbox;
    private final Judging judging;
    private final Readings readings;
    private final Tenancy tenancy;
    private final Clock clock;

    InboxController(InboxRepository inbox, Judging judging, Readings readings, Tenancy tenancy, Clock clock) {
        this.inbox = inbox;
        this.judging = judging;
        this.readings = readings;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER})
    @GetMapping(InboxFilter.ADDRESS)
    Answer show(@RequestParam Map<String, String> query, Visitor visitor) {
        return page(InboxFilter.of(query), InboxForm.blank(), Problems.NONE, visitor);
    }

    @Allowed(COORDINATOR)
    @PostMapping(InboxFilter.ADDRESS)
    Answer judge(@RequestParam MultiValueMap<String, String> sent, Visitor visitor) {
        var filter = InboxFilter.of(sent.toSingleValueMap());
        var form = InboxForm.of(sent);
        var problems = judging.judge(form, filter, visitor);
        return problems.exist()
                ? page(filter, form, problems, visitor)
                : Answer.seeOther(Notice.SPARAD.on(filter.address(1)));
    }

    private Answer page(InboxFilter filter, InboxForm form, Problems problems, Visitor visitor) {
        return tenancy.write(visitor.administration(), () -> {
            var found = inbox.page(filter, LocalDate.now(clock));
            readings.several(TriagedRegister.ADDRESS, found.page().items().size(), "visade inkorgen med %s", visitor);
            return found.page().isEmpty() && filter.page() > 1
                    ? Answer.seeOther(filter.address(1))
                    : new InboxPage(filter, found, form, problems, TriagedRegister.mayJudge(visitor), clock.instant());
        });
    }
}
