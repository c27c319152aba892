package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.COORDINATOR;

import java.util.Objects;
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

/** A draft as a whole: its day, its head, and which measures are the most important. */
@Controller
class HeadController {

    private final ReportDesk desk;
    private final ReportActs acts;

    HeadController(ReportDesk desk, ReportActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @Allowed(COORDINATOR)
    @GetMapping("/arsrapport/{id}/huvud")
    Answer edit(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.onDraft(id, visitor, draft -> new HeadEdit(draft, stored(draft), Problems.NONE));
    }

    private static HeadForm stored(Draft draft) {
        var important = NextYear.mostImportant(draft.basis(), draft.editing().mostImportant());
        return HeadForm.of(
                draft.report(),
                draft.paper().usual(),
                important.stream().map(RegisterFacts.Measure::id).toList());
    }

    @Allowed(COORDINATOR)
    @PostMapping("/arsrapport/{id}/huvud")
    Answer save(@PathVariable AddressNumber id, HeadForm form, Visitor visitor) {
        return desk.onDraft(id, visitor, draft -> save(draft, form, visitor));
    }

    private Answer save(Draft draft, HeadForm form, Visitor visitor) {
        var problems = form.problems(draft.report().year());
        if (problems.exist()) {
            return new HeadEdit(draft, form, problems);
        }
        var outcome = acts.change(
                draft.report().id(),
                form.seen(),
                Objects.requireNonNull(form.chosenDay()),
                form.head(draft.paper().usual()),
                form.chosen(),
                visitor.actor());
        return switch (outcome) {
            case DONE -> Answer.seeOther(Notice.SPARAD.on(draft.report().address()));
            case NO_DRAFT -> new Answer.NotFound();
            case CHANGED_MEANWHILE ->
                new HeadEdit(
                        draft,
                        form.on(draft.report().version()),
                        Problems.withAll(
                                "Någon annan ändrade uppgifterna medan du skrev. Jämför med rapportens sida, och spara igen om det du skrev ska gälla."));
        };
    }
}
