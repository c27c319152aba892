package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.OWNER;

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
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The last step: what is in, whether much together deserves more, and off to the owner. */
@Controller
class WholeController {

    private final InterviewDesk desk;
    private final InterviewActs acts;

    WholeController(InterviewDesk desk, InterviewActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @Allowed({COORDINATOR, OWNER})
    @GetMapping("/intervjuer/{id}/helheten")
    Answer ask(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.onDraft(id, visitor, interview -> page(interview, WholeForm.of(interview), Problems.NONE));
    }

    private Answer page(Interview interview, WholeForm form, Problems problems) {
        return new WholePage(interview, form, problems, desk.now());
    }

    @Allowed({COORDINATOR, OWNER})
    @PostMapping("/intervjuer/{id}/helheten")
    Answer say(@PathVariable AddressNumber id, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.onDraft(id, visitor, interview -> say(interview, sent, visitor));
    }

    private Answer say(Interview interview, Map<String, String> sent, Visitor visitor) {
        var form = WholeForm.of(sent);
        var isLater = sent.containsKey("senare");
        var problems = form.problems(isLater);
        if (problems.exist()) {
            return page(interview, form, problems);
        }
        var seconds = Typed.seconds(sent, desk.now().getEpochSecond());
        return switch (acts.judgeAll(
                interview.id(), form.version(), form.scope(), form.more(), form.aggregation(), seconds, visitor)) {
            case DONE -> isLater ? saved(interview) : send(interview, visitor);
            case NOT_THERE -> new Answer.NotFound();
            case CHANGED_MEANWHILE -> page(interview, form.on(interview.version()), Problems.withAll(Conflict.MESSAGE));
        };
    }

    private static Answer saved(Interview interview) {
        return Answer.seeOther(Notice.SPARAD.on(interview.address()));
    }

    /** What is still to be answered comes first. */
    private Answer send(Interview interview, Visitor visitor) {
        if (interview.next().isPresent()) {
            return Answer.seeOther(interview.nextAddress());
        }
        return acts.send(interview.id(), visitor) == InterviewActs.Outcome.DONE
                ? Answer.seeOther(Notice.SKICKAD.on(interview.address()))
                : new Answer.NotFound();
    }
}
