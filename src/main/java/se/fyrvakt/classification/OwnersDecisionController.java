package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.OWNER;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The owner decides, or sends it back. Nobody else, whatever their roles. */
@Controller
class OwnersDecisionController {

    private final InterviewDesk desk;
    private final Deciding deciding;

    OwnersDecisionController(InterviewDesk desk, Deciding deciding) {
        this.desk = desk;
        this.deciding = deciding;
    }

    @Allowed(OWNER)
    @PostMapping("/intervjuer/{id}/beslut")
    Answer decide(@PathVariable AddressNumber id, @RequestParam Map<String, String> sent, Visitor visitor) {
        var form = DecisionForm.of(sent);
        return desk.onReview(id, visitor, interview -> {
            var problems = form.problems(desk.today());
            return problems.exist()
                    ? page(interview, form, problems, visitor)
                    : answer(
                            deciding.decide(interview.id(), form.version(), form.decision(), visitor),
                            interview,
                            form,
                            Notice.BESLUTAD,
                            visitor);
        });
    }

    @Allowed(OWNER)
    @PostMapping("/intervjuer/{id}/tillbaka")
    Answer sendBack(@PathVariable AddressNumber id, @RequestParam Map<String, String> sent, Visitor visitor) {
        var form = DecisionForm.of(sent);
        return desk.onReview(id, visitor, interview -> {
            var problems = form.problemsOfRemark();
            var usual = new DecisionForm(
                    form.version(), deciding.usualLastDay(visitor).toString(), "", form.remark());
            return problems.exist()
                    ? page(interview, usual, problems, visitor)
                    : answer(
                            deciding.sendBack(interview.id(), form.version(), form.remark(), visitor),
                            interview,
                            usual,
                            Notice.TILLBAKA,
                            visitor);
        });
    }

    private Answer answer(
            InterviewActs.Outcome outcome, Interview interview, DecisionForm form, Notice notice, Visitor visitor) {
        return switch (outcome) {
            case DONE -> Answer.seeOther(notice.on(interview.address()));
            case NOT_THERE -> new Answer.NotFound();
            case CHANGED_MEANWHILE ->
                page(interview, form.on(interview.version()), Problems.withAll(Conflict.MESSAGE), visitor);
        };
    }

    private Answer page(Interview interview, DecisionForm form, Problems problems, Visitor visitor) {
        return new InterviewPage(interview, true, form, problems, desk.entries(interview, visitor));
    }
}
