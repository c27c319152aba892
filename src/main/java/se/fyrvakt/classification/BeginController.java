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

/** How an interview begins, and who takes part in it. */
@Controller
class BeginController {

    private final InterviewDesk desk;
    private final InterviewActs acts;

    BeginController(InterviewDesk desk, InterviewActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @Allowed({COORDINATOR, OWNER})
    @GetMapping("/intervjuer/ny/{tillgang}")
    Answer blank(@PathVariable AddressNumber tillgang, Visitor visitor) {
        return desk.onAsset(
                tillgang,
                visitor,
                asset -> desk.open(asset, visitor)
                        .map(BeginController::goingOn)
                        .orElseGet(
                                () -> new InterviewBegin(asset, ParticipantForm.begin(asset, visitor), Problems.NONE)));
    }

    private static Answer goingOn(long interview) {
        return Answer.seeOther("/intervjuer/" + interview);
    }

    @Allowed({COORDINATOR, OWNER})
    @PostMapping("/intervjuer/ny/{tillgang}")
    Answer begin(@PathVariable AddressNumber tillgang, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.onAsset(tillgang, visitor, asset -> begin(asset, ParticipantForm.of(sent), visitor));
    }

    private Answer begin(InterviewedAsset asset, ParticipantForm form, Visitor visitor) {
        var problems = form.problems();
        if (problems.exist()) {
            return new InterviewBegin(asset, form, problems);
        }
        return acts.begin(asset, form.named(), visitor)
                .or(() -> desk.open(asset, visitor))
                .<Answer>map(id -> Answer.seeOther("/intervjuer/" + id + "/fragor/konfidentialitet"))
                .orElseGet(Answer.NotFound::new);
    }

    @Allowed({COORDINATOR, OWNER})
    @GetMapping("/intervjuer/{id}/deltagare")
    Answer participants(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.onDraft(
                id,
                visitor,
                interview -> new ParticipantPage(
                        interview, ParticipantForm.of(interview.participants()), interview.version(), Problems.NONE));
    }

    @Allowed({COORDINATOR, OWNER})
    @PostMapping("/intervjuer/{id}/deltagare")
    Answer participants(@PathVariable AddressNumber id, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.onDraft(id, visitor, interview -> save(interview, sent, visitor));
    }

    private Answer save(Interview interview, Map<String, String> sent, Visitor visitor) {
        var form = ParticipantForm.of(sent);
        var version = Typed.number(sent, "version", 0);
        var problems = form.problems();
        if (problems.exist()) {
            return new ParticipantPage(interview, form, version, problems);
        }
        return switch (acts.name(interview.id(), version, form.named(), visitor)) {
            case DONE -> Answer.seeOther(Notice.SPARAD.on(interview.address()));
            case NOT_THERE -> new Answer.NotFound();
            case CHANGED_MEANWHILE ->
                new ParticipantPage(interview, form, interview.version(), Problems.withAll(Conflict.MESSAGE));
        };
    }
}
