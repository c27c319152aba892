package se.fyrvakt.notification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** One step: its form, and that it was sent or is not needed. */
@Controller
class StepController {

    private final NotificationDesk desk;
    private final Notifying notifying;
    private final Forms forms;

    StepController(NotificationDesk desk, Notifying notifying, Forms forms) {
        this.desk = desk;
        this.notifying = notifying;
        this.forms = forms;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER})
    @GetMapping("/anmalningar/steg/{id}")
    Answer show(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.onStep(
                id,
                visitor,
                (kase, step) -> page(
                        kase,
                        step,
                        desk.answers(kase, step, visitor),
                        StepForm.begin(step, desk.now(), visitor),
                        Problems.NONE,
                        visitor));
    }

    private StepPage page(
            NotificationCase kase,
            NotificationStep step,
            List<FormAnswer> answers,
            StepForm form,
            Problems problems,
            Visitor visitor) {
        return new StepPage(kase, step, answers, form, problems, NotificationRights.mayWrite(visitor), desk.now());
    }

    @Allowed(COORDINATOR)
    @PostMapping("/anmalningar/steg/{id}/formular")
    Answer write(@PathVariable AddressNumber id, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.onStep(id, visitor, (kase, step) -> {
            var before = desk.answers(kase, step, visitor);
            var after = Forms.typed(before, sent);
            var problems = Forms.problems(after);
            if (problems.exist()) {
                return page(kase, step, after, StepForm.begin(step, desk.now(), visitor), problems, visitor);
            }
            forms.save(kase, step, before, after, visitor);
            return Answer.seeOther(Notice.SPARAD.on(step.address()));
        });
    }

    @Allowed(COORDINATOR)
    @PostMapping("/anmalningar/steg/{id}/skickad")
    Answer send(@PathVariable AddressNumber id, @RequestParam Map<String, String> sent, Visitor visitor) {
        var form = StepForm.of(sent);
        var problems = form.problems(desk.now());
        return desk.onStep(
                id,
                visitor,
                (kase, step) -> problems.exist()
                        ? page(kase, step, desk.answers(kase, step, visitor), form, problems, visitor)
                        : answer(
                                notifying.send(step.at(form.version()), form.sentAt(), form.cells(), visitor),
                                kase,
                                step,
                                form,
                                visitor));
    }

    @Allowed(COORDINATOR)
    @PostMapping("/anmalningar/steg/{id}/lage")
    Answer put(@PathVariable AddressNumber id, @RequestParam Map<String, String> sent, Visitor visitor) {
        var form = StepForm.of(sent);
        return desk.onStep(id, visitor, (kase, step) -> {
            var state = step.isWaiting() ? NotificationSteps.NOT_NOW : NotificationSteps.WAITING;
            return step.isSent()
                    ? Answer.seeOther(step.address())
                    : answer(
                            notifying.put(step.at(form.version()), state, form.note(), visitor),
                            kase,
                            step,
                            form,
                            visitor);
        });
    }

    private Answer answer(
            Outcome outcome, NotificationCase kase, NotificationStep step, StepForm form, Visitor visitor) {
        return switch (outcome) {
            case Outcome.Saved saved -> Answer.seeOther(Notice.SPARAD.on("/anmalningar/" + kase.incident()));
            case Outcome.Refused(var faults) ->
                page(
                        kase,
                        step,
                        desk.answers(kase, step, visitor),
                        form,
                        Problems.withAll(faults.getFirst().message()),
                        visitor);
            case Outcome.ChangedMeanwhile c ->
                page(
                        kase,
                        step,
                        desk.answers(kase, step, visitor),
                        form.on(step.version()),
                        Problems.withAll(StepForm.MEANWHILE),
                        visitor);
        };
    }
}
