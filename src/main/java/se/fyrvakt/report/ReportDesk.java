package se.fyrvakt.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.Entry;
import se.fyrvakt.history.HistoryRepository;
import se.fyrvakt.history.SeenHistory;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Answer;

/** What the screens of reports read. */
@Component
class ReportDesk {

    /** So many changed figures have their reasons looked up; of more than that nobody reads each. */
    static final int EXPLAINED = 20;

    private final ReportRepository reports;
    private final SectionRepository sections;
    private final ReportWriting writing;
    private final KeptFileRepository files;
    private final FinalRepository finals;
    private final Comparing comparing;
    private final JudgementScale scale;
    private final SeenHistory seen;
    private final HistoryRepository history;
    private final Tenancy tenancy;

    ReportDesk(
            ReportRepository reports,
            SectionRepository sections,
            ReportWriting writing,
            KeptFileRepository files,
            FinalRepository finals,
            Comparing comparing,
            JudgementScale scale,
            SeenHistory seen,
            HistoryRepository history,
            Tenancy tenancy) {
        this.reports = reports;
        this.sections = sections;
        this.writing = writing;
        this.files = files;
        this.finals = finals;
        this.comparing = comparing;
        this.scale = scale;
        this.seen = seen;
        this.history = history;
        this.tenancy = tenancy;
    }

    private List<Reason> reasons(Report report, Visitor visitor) {
        var registers = seen.registers(visitor);
        var reasons = comparing.reasons(report, EXPLAINED).stream()
                .map(reason -> reason.seenBy(registers))
                .toList();
        seen.tell(
                reasons.stream()
                        .flatMap(reason -> reason.entries().stream())
                        .distinct()
                        .toList(),
                visitor);
        return reasons;
    }

    static boolean mayAdopt(Visitor visitor) {
        return visitor.is(Role.COORDINATOR, Role.DIRECTOR);
    }

    static boolean mayWrite(Visitor visitor) {
        return visitor.is(Role.COORDINATOR);
    }

    List<Report> all(Visitor visitor) {
        return tenancy.read(visitor.administration(), reports::all).stream()
                .filter(Readership.of(visitor)::reads)
                .toList();
    }

    /** Not found where it is not for the visitor to read. */
    Optional<Report> find(AddressNumber id, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> reports.find(id.number()))
                .filter(Readership.of(visitor)::reads);
    }

    /** Not found where there is no such draft. */
    Answer onDraft(AddressNumber id, Visitor visitor, Function<Draft, Answer> answer) {
        return find(id, visitor)
                .filter(Report::isDraft)
                .map(report -> answer.apply(draft(report, visitor)))
                .orElseGet(Answer.NotFound::new);
    }

    Draft draft(Report report, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> new Draft(
                        report,
                        writing.basisWithin(visitor.administrationName(), report.day()),
                        sections.of(report),
                        scale.on(report.day()),
                        history.of(report.subject()).getFirst().id()));
    }

    Answer page(Report report, Visitor visitor) {
        return report.isDraft() ? draftPage(report, visitor) : adoptedPage(report, visitor);
    }

    private Answer draftPage(Report report, Visitor visitor) {
        return new DraftPage(draft(report, visitor), mayWrite(visitor), mayAdopt(visitor), entries(report, visitor));
    }

    private List<Entry> entries(Report report, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> history.of(report.subject()));
    }

    private Answer adoptedPage(Report report, Visitor visitor) {
        var readership = Readership.of(visitor);
        return tenancy.write(
                visitor.administration(),
                () -> new AdoptedPage(
                        report,
                        files.all(report.id()),
                        readership == Readership.ALL ? finals.all(report.id()) : List.of(),
                        reasons(report, visitor),
                        readership,
                        mayWrite(visitor),
                        readership == Readership.ALL ? history.of(report.subject()) : List.of()));
    }
}
