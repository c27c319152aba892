package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.COORDINATOR;

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

/** A section of a draft: its text, why it is so, and how it is judged. */
@Controller
class SectionController {

    private final ReportDesk desk;
    private final ReportActs acts;

    SectionController(ReportDesk desk, ReportActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @Allowed(COORDINATOR)
    @GetMapping("/arsrapport/{id}/avsnitt/{avsnitt}")
    Answer edit(@PathVariable AddressNumber id, @PathVariable String avsnitt, Visitor visitor) {
        return Chapter.called(avsnitt)
                .map(chapter ->
                        desk.onDraft(id, visitor, draft -> page(draft, chapter, stored(draft, chapter), Problems.NONE)))
                .orElseGet(Answer.NotFound::new);
    }

    private static SectionForm stored(Draft draft, Chapter chapter) {
        return SectionForm.of(draft.editing().section(chapter), draft.editing().text(chapter, draft.basis()));
    }

    private static Answer page(Draft draft, Chapter chapter, SectionForm form, Problems problems) {
        return new SectionEdit(draft, chapter, form, problems);
    }

    @Allowed(COORDINATOR)
    @PostMapping("/arsrapport/{id}/avsnitt/{avsnitt}")
    Answer save(@PathVariable AddressNumber id, @PathVariable String avsnitt, SectionForm form, Visitor visitor) {
        return Chapter.called(avsnitt)
                .map(chapter -> desk.onDraft(id, visitor, draft -> save(draft, chapter, form, visitor)))
                .orElseGet(Answer.NotFound::new);
    }

    private Answer save(Draft draft, Chapter chapter, SectionForm form, Visitor visitor) {
        var section = form.section(draft.registersText(chapter));
        var problems = SectionForm.problems(section, draft.basis().values(), draft.levels());
        if (problems.exist()) {
            return page(draft, chapter, form, problems);
        }
        return switch (acts.write(draft.report().id(), chapter, section, visitor.actor())) {
            case DONE -> Answer.seeOther(Notice.SPARAD.on(draft.report().address()) + "#" + chapter.address());
            case NO_DRAFT -> new Answer.NotFound();
            case CHANGED_MEANWHILE -> overtaken(draft, chapter, form);
        };
    }

    /** What was typed stands, to be saved over what the other one wrote. */
    private static Answer overtaken(Draft draft, Chapter chapter, SectionForm form) {
        var theirs = draft.editing().section(chapter);
        return page(
                draft,
                chapter,
                form.on(theirs.version()),
                Problems.withAll(
                        "Någon annan ändrade avsnittet medan du skrev. Det står nedanför så som den sparade det. Det du skrev står kvar i rutorna: spara igen om det ska gälla."));
    }
}
