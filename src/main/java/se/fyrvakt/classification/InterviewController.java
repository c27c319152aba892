package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The interviews: the list of them, each one's page, and how one ends without a decision. */
@Controller
class InterviewController {

    private final InterviewDesk desk;
    private final InterviewActs acts;
    private final Deciding deciding;

    InterviewController(InterviewDesk desk, InterviewActs acts, Deciding deciding) {
        this.desk = desk;
        this.acts = acts;
        this.deciding = deciding;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, OWNER})
    @GetMapping("/intervjuer")
    Answer list(Visitor visitor) {
        return new InterviewList(desk.latest(visitor));
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, OWNER})
    @GetMapping("/intervjuer/{id}")
    Answer show(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.onInterview(
                id,
                visitor,
                interview -> new InterviewPage(
                        interview,
                        InterviewRights.mayAnswer(visitor, interview.asset()),
                        DecisionForm.usual(interview, deciding.usualLastDay(visitor)),
                        Problems.NONE,
                        desk.entries(interview, visitor)));
    }

    @Allowed({COORDINATOR, OWNER})
    @PostMapping("/intervjuer/{id}/kasta")
    Answer discard(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.onDraft(id, visitor, interview -> {
            acts.discard(interview.id(), visitor);
            return Answer.seeOther(Notice.KASTAD.on("/intervjuer"));
        });
    }

    @Allowed({COORDINATOR, OWNER})
    @PostMapping("/intervjuer/{id}/stoppa")
    Answer stop(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.onDraft(id, visitor, interview -> {
            acts.stop(interview.id(), visitor);
            return Answer.seeOther(Notice.STOPPAD.on(interview.address()));
        });
    }
}
