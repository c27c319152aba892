package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.OWNER;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The questions about one aspect, the level and the motive. */
@Controller
class AspectController {

    private final InterviewDesk desk;
    private final InterviewActs acts;

    AspectController(InterviewDesk desk, InterviewActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @Allowed({COORDINATOR, OWNER})
    @GetMapping("/intervjuer/{id}/fragor/{aspekt}")
    Answer ask(@PathVariable AddressNumber id, @PathVariable String aspekt, Visitor visitor) {
        return Aspect.called(aspekt)
                .map(aspect -> desk.onDraft(id, visitor, interview -> ask(interview, desk.asked(aspect, visitor))))
                .orElseGet(Answer.NotFound::new);
    }

    private Answer ask(Interview interview, Asked asked) {
        return page(interview, asked, AspectForm.of(interview, asked), Problems.NONE);
    }

    private Answer page(Interview interview, Asked asked, AspectForm form, Problems problems) {
        return new AspectPage(interview, asked, form, problems, desk.now());
    }

    @Allowed({COORDINATOR, OWNER})
    @PostMapping("/intervjuer/{id}/fragor/{aspekt}")
    Answer say(
            @PathVariable AddressNumber id,
            @PathVariable String aspekt,
            @RequestParam Map<String, String> sent,
            Visitor visitor) {
        return Aspect.called(aspekt)
                .map(aspect -> desk.onDraft(
                        id, visitor, interview -> say(interview, desk.asked(aspect, visitor), sent, visitor)))
                .orElseGet(Answer.NotFound::new);
    }

    private Answer say(Interview interview, Asked asked, Map<String, String> sent, Visitor visitor) {
        var form = AspectForm.of(sent, asked);
        if (form.stops()) {
            acts.stop(interview.id(), visitor);
            return Answer.seeOther(Notice.STOPPAD.on(interview.address()));
        }
        var isLater = sent.containsKey("senare");
        var problems = isLater ? form.problemsForLater() : form.problems(interview, asked);
        return problems.exist()
                ? page(interview, asked, form.level() == AspectForm.NONE ? form.proposing(asked) : form, problems)
                : save(interview, asked, form, sent, visitor);
    }

    private Answer save(Interview interview, Asked asked, AspectForm form, Map<String, String> sent, Visitor visitor) {
        var seconds = Typed.seconds(sent, desk.now().getEpochSecond());
        return switch (acts.judge(
                interview.id(), form.version(), asked.aspect(), form.judgement(asked), seconds, visitor)) {
            case DONE -> Answer.seeOther(sent.containsKey("senare") ? saved(interview) : after(interview, asked));
            case NOT_THERE -> new Answer.NotFound();
            case CHANGED_MEANWHILE ->
                page(interview, asked, form.on(interview.version()), Problems.withAll(Conflict.MESSAGE));
        };
    }

    private static String saved(Interview interview) {
        return Notice.SPARAD.on(interview.address());
    }

    /** The next aspect, or the whole when this was the last. */
    private static String after(Interview interview, Asked asked) {
        var next = asked.aspect().ordinal() + 1;
        return next < Aspect.values().length
                ? interview.address(Aspect.values()[next])
                : interview.address() + "/helheten";
    }
}
