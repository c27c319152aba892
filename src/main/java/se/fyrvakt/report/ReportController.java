package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The annual reports: the list of them, each one's page, and how one begins and is thrown away. */
@Controller
class ReportController {

    private final ReportDesk desk;
    private final ReportActs acts;
    private final Clock clock;

    ReportController(ReportDesk desk, ReportActs acts, Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR})
    @GetMapping("/arsrapport")
    Answer list(Visitor visitor) {
        return list(AsOf.read("", today()), visitor);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Answer list(AsOf asOf, Visitor visitor) {
        return new ReportList(desk.all(visitor), asOf, Readership.of(visitor), ReportDesk.mayWrite(visitor));
    }

    @Allowed(COORDINATOR)
    @PostMapping("/arsrapport")
    Answer begin(@RequestParam(defaultValue = "") String dag, Visitor visitor) {
        var asOf = AsOf.read(dag, today());
        return asOf.problems().exist()
                ? list(asOf, visitor)
                : acts.begin(asOf.day(), visitor.actor())
                        .map(id -> Answer.seeOther("/arsrapport/" + id))
                        .orElseGet(() -> list(
                                new AsOf(
                                        dag,
                                        asOf.day(),
                                        Problems.with(
                                                AsOf.DAY,
                                                "Det finns redan ett utkast för %d. Fortsätt med det, eller kasta det först."
                                                        .formatted(asOf.day().getYear()))),
                                visitor));
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR})
    @GetMapping("/arsrapport/{id}")
    Answer show(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.find(id, visitor).map(report -> desk.page(report, visitor)).orElseGet(Answer.NotFound::new);
    }

    @Allowed(COORDINATOR)
    @GetMapping("/arsrapport/{id}/kasta")
    Answer discarding(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.onDraft(id, visitor, draft -> new DraftDiscard(draft.report()));
    }

    @Allowed(COORDINATOR)
    @PostMapping("/arsrapport/{id}/kasta")
    Answer discard(@PathVariable AddressNumber id, Visitor visitor) {
        return acts.discard(id.number(), visitor.actor()) == ReportActs.Outcome.DONE
                ? Answer.seeOther(Notice.KASTAD.on("/arsrapport"))
                : new Answer.NotFound();
    }

    /** Where the year has a draft already, it stands first in the list. */
    @Allowed(COORDINATOR)
    @PostMapping("/arsrapport/{id}/version")
    Answer edition(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.find(id, visitor)
                .filter(report -> !report.isDraft())
                .map(report -> acts.beginEdition(report, visitor.actor()))
                .map(next -> Answer.seeOther(
                        next.map(number -> "/arsrapport/" + number).orElse("/arsrapport")))
                .orElseGet(Answer.NotFound::new);
    }
}
