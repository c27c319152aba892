package se.fyrvakt.forum;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** A meeting and what it decides: each decision becomes a measure with somebody and a day. */
@Controller
class MeetingController {

    private static final String ONE = ForumPage.ADDRESS + "/mote/{mote}";

    private final ForumRepository forums;
    private final MeetingDecisions decisions;
    private final Tenancy tenancy;

    MeetingController(ForumRepository forums, MeetingDecisions decisions, Tenancy tenancy) {
        this.forums = forums;
        this.decisions = decisions;
        this.tenancy = tenancy;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping(ONE)
    Answer show(@PathVariable AddressNumber mote, Visitor visitor) {
        return on(mote, visitor, meeting -> page(meeting, DecisionForm.blank(), Problems.NONE, visitor));
    }

    @Allowed(COORDINATOR)
    @PostMapping(ONE)
    Answer decide(@PathVariable AddressNumber mote, @RequestParam Map<String, String> sent, Visitor visitor) {
        var form = DecisionForm.of(sent);
        return on(mote, visitor, meeting -> {
            var problems = tenancy.write(visitor.administration(), () -> decisions.decide(meeting, form, visitor));
            return problems.exist()
                    ? page(meeting, form, problems, visitor)
                    : Answer.seeOther(Notice.SPARAD.on(Meeting.address(meeting.id())));
        });
    }

    private Answer on(AddressNumber number, Visitor visitor, Function<Meeting, Answer> answer) {
        return tenancy.read(visitor.administration(), () -> forums.meeting(number.number()))
                .map(answer)
                .orElseGet(Answer.NotFound::new);
    }

    private Answer page(Meeting meeting, DecisionForm form, Problems problems, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> new MeetingPage(meeting, forums.decisions(meeting), visitor.is(COORDINATOR), form, problems));
    }
}
