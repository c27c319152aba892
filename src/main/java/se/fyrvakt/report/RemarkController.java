package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.COORDINATOR;

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

/** Remarks to the figures of a draft: a figure is never written over, but something can be said about it. */
@Controller
class RemarkController {

    private static final int LONGEST = 1_000;

    private final ReportDesk desk;
    private final ReportActs acts;

    RemarkController(ReportDesk desk, ReportActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @Allowed(COORDINATOR)
    @GetMapping("/arsrapport/{id}/anmarkningar")
    Answer edit(@PathVariable AddressNumber id, @RequestParam(defaultValue = "") String siffra, Visitor visitor) {
        return desk.onDraft(id, visitor, draft -> RemarkEdit.of(draft, siffra));
    }

    @Allowed(COORDINATOR)
    @PostMapping("/arsrapport/{id}/anmarkningar")
    Answer save(
            @PathVariable AddressNumber id,
            @RequestParam(defaultValue = "") String siffra,
            @RequestParam(defaultValue = "") String anmarkning,
            Visitor visitor) {
        var remark = SectionForm.tidy(anmarkning);
        return desk.onDraft(id, visitor, draft -> {
            var problems = problems(draft, siffra, remark);
            return problems.exist()
                    ? new RemarkEdit(draft, siffra, anmarkning, problems)
                    : saved(draft, acts.remark(id.number(), siffra, remark, visitor.actor()));
        });
    }

    private static Answer saved(Draft draft, ReportActs.Outcome outcome) {
        return outcome == ReportActs.Outcome.DONE
                ? Answer.seeOther(Notice.SPARAD.on(draft.report().address() + "/anmarkningar"))
                : new Answer.NotFound();
    }

    /** One that has gone can still have its remark taken away. */
    private static Problems problems(Draft draft, String figure, String remark) {
        if (!draft.basis().values().knows(figure) && (draft.editing().remark(figure) == null || !remark.isEmpty())) {
            return Problems.with("siffra", "Välj en siffra.");
        }
        if (remark.length() > LONGEST) {
            return Problems.with("anmarkning", "Skriv högst 1 000 tecken.");
        }
        return ReportText.hasLooseBrackets(remark)
                ? Problems.with("anmarkning", ReportText.LOOSE_BRACKETS)
                : Problems.NONE;
    }
}
