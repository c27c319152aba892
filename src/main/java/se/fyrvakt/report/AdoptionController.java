package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.document.PdfPaper;
import se.fyrvakt.document.Press;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.report.ReportActs.Outcome;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** How a draft is adopted: what it would be is shown first, and what was shown is what is kept. */
@Controller
class AdoptionController {

    private static final Problems CHANGED = Problems.withAll(
            "Någon har ändrat utkastet sedan du öppnade sidan. Läs igenom det igen och fastställ det sedan.");

    private final ReportDesk desk;
    private final Adopting adopting;
    private final Press press;
    private final Clock clock;

    AdoptionController(ReportDesk desk, Adopting adopting, Press press, Clock clock) {
        this.desk = desk;
        this.adopting = adopting;
        this.press = press;
        this.clock = clock;
    }

    @Allowed({COORDINATOR, DIRECTOR})
    @GetMapping("/arsrapport/{id}/faststall")
    Answer ask(@PathVariable AddressNumber id, Visitor visitor) {
        return ask(id, LocalDate.now(clock).toString(), Problems.NONE, visitor);
    }

    private Answer ask(AddressNumber id, String day, Problems problems, Visitor visitor) {
        return desk.onDraft(id, visitor, draft -> page(draft, day, problems, visitor));
    }

    private Answer page(Draft draft, String day, Problems problems, Visitor visitor) {
        var pages = press.make(() -> PdfPaper.bodyPages(draft.paper().document()));
        return new AdoptionForm(draft, day, pages, ReportDesk.mayWrite(visitor), problems);
    }

    /** @param sedd the number of the latest thing done to it when it was shown */
    @Allowed({COORDINATOR, DIRECTOR})
    @PostMapping("/arsrapport/{id}/faststall")
    Answer adopt(
            @PathVariable AddressNumber id,
            @RequestParam(defaultValue = "") String beslutad,
            @RequestParam(defaultValue = "0") long sedd,
            Visitor visitor) {
        return desk.onDraft(id, visitor, draft -> {
            var problems = problems(draft, beslutad, sedd);
            return problems.exist() ? page(draft, beslutad, problems, visitor) : adopted(draft, beslutad, visitor);
        });
    }

    private Answer adopted(Draft draft, String typed, Visitor visitor) {
        var day = ((Parsed.Value<LocalDate>) Values.day(typed)).value();
        return press.make(() -> adopting.adopt(draft.report().id(), draft.latest(), day, visitor)) == Outcome.DONE
                ? Answer.seeOther(Notice.FASTSTALLD.on(draft.report().address()))
                : page(draft, typed, CHANGED, visitor);
    }

    private Problems problems(Draft draft, String typed, long seen) {
        if (draft.latest() != seen) {
            return CHANGED;
        }
        if (draft.checks().wrong().findAny().isPresent()) {
            return Problems.withAll(
                    "Rätta det som är fel i utkastet, så som det står nedanför, och fastställ det sedan.");
        }
        return switch (Values.day(typed)) {
            case Parsed.Wrong<LocalDate>(var message) -> Problems.with("beslutad", message);
            case Parsed.Value<LocalDate>(var day) -> problems(draft, day);
        };
    }

    private Problems problems(Draft draft, LocalDate decided) {
        if (decided.isAfter(LocalDate.now(clock))) {
            return Problems.with("beslutad", "Beslutets dag kan inte vara efter i dag.");
        }
        return decided.isBefore(draft.report().day())
                ? Problems.with(
                        "beslutad",
                        "Beslutet kan inte vara före rapportens dag, %s."
                                .formatted(draft.report().day()))
                : Problems.NONE;
    }
}
