package se.fyrvakt.notification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.attachments.Candidate;
import se.fyrvakt.attachments.Checked;
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
    private final ReceiptFiles receiptFiles;

    StepController(NotificationDesk desk, Notifying notifying, Forms forms, ReceiptFiles receiptFiles) {
        this.desk = desk;
        this.notifying = notifying;
        this.forms = forms;
        this.receiptFiles = receiptFiles;
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
        return new StepPage(
                kase,
                step,
                answers,
                receiptFiles.of(step, visitor),
                receiptFiles.limits(visitor),
                form,
                problems,
                NotificationRights.mayWrite(visitor),
                desk.now());
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
    Answer send(
            @PathVariable AddressNumber id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = StepForm.RECEIPT, required = false) @Nullable List<MultipartFile> receipts,
            Visitor visitor) {
        var form = StepForm.of(sent);
        return desk.onStep(id, visitor, (kase, step) -> switch (receiptFiles.check(receipts, visitor)) {
            case Checked.Wrong(var message) ->
                wrong(kase, step, form, Problems.with(StepForm.RECEIPT, message), visitor);
            case Checked.Good(var files) -> send(kase, step, form, files, visitor);
        });
    }

    private Answer send(
            NotificationCase kase, NotificationStep step, StepForm form, List<Candidate> receipts, Visitor visitor) {
        var problems = form.problems(desk.now());
        if (problems.exist()) {
            return wrong(kase, step, form, problems, visitor);
        }
        var seen = step.at(form.version());
        return answer(
                notifying.send(kase, seen, form.sentAt(), form.cells(), receipts, visitor), kase, step, form, visitor);
    }

    /** Often it comes later than the step is marked as sent. */
    @Allowed(COORDINATOR)
    @PostMapping("/anmalningar/steg/{id}/kvitto")
    Answer receive(
            @PathVariable AddressNumber id,
            @RequestParam(name = StepForm.RECEIPT, required = false) @Nullable List<MultipartFile> receipts,
            Visitor visitor) {
        return desk.onStep(id, visitor, (kase, step) -> switch (receiptFiles.check(receipts, visitor)) {
            case Checked.Wrong(var message) -> unreceived(kase, step, message, visitor);
            case Checked.Good(var files)
            when files.isEmpty() -> unreceived(kase, step, "Välj filen med kvittot.", visitor);
            case Checked.Good(var files) -> receive(kase, step, files, visitor);
        });
    }

    private Answer receive(NotificationCase kase, NotificationStep step, List<Candidate> files, Visitor visitor) {
        if (!step.isSent()) {
            return unreceived(kase, step, "Markera först steget som skickat. Välj kvittot där.", visitor);
        }
        receiptFiles.keep(files, kase, step, visitor);
        return Answer.seeOther(Notice.SPARAD.on(step.address()));
    }

    private Answer unreceived(NotificationCase kase, NotificationStep step, String message, Visitor visitor) {
        var form = StepForm.begin(step, desk.now(), visitor);
        return wrong(kase, step, form, Problems.with(StepForm.RECEIPT, message), visitor);
    }

    private Answer wrong(
            NotificationCase kase, NotificationStep step, StepForm form, Problems problems, Visitor visitor) {
        return page(kase, step, desk.answers(kase, step, visitor), form, problems, visitor);
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
                wrong(kase, step, form, Problems.withAll(faults.getFirst().message()), visitor);
            case Outcome.ChangedMeanwhile c ->
                wrong(kase, step, form.on(step.version()), Problems.withAll(StepForm.MEANWHILE), visitor);
        };
    }
}
