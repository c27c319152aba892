package se.fyrvakt.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.history.History;
import se.fyrvakt.history.HistoryRepository;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.report.ReportActs.Outcome;

/** Adopts a draft: its figures with their rows, its text and its files are kept as they are at that moment, for ever. */
@Component
class Adopting {

    private final ReportRepository reports;
    private final SectionRepository sections;
    private final ReportWriting writing;
    private final TemplateRepository templates;
    private final FigureRepository figures;
    private final KeptFigureRepository keptFigures;
    private final KeptFileRepository keptFiles;
    private final RowsFile rows;
    private final History history;
    private final HistoryRepository done;
    private final Tenancy tenancy;
    private final Clock clock;

    Adopting(
            ReportRepository reports,
            SectionRepository sections,
            ReportWriting writing,
            TemplateRepository templates,
            FigureRepository figures,
            KeptFigureRepository keptFigures,
            KeptFileRepository keptFiles,
            RowsFile rows,
            History history,
            HistoryRepository done,
            Tenancy tenancy,
            Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.writing = writing;
        this.templates = templates;
        this.figures = figures;
        this.keptFigures = keptFigures;
        this.keptFiles = keptFiles;
        this.rows = rows;
        this.history = history;
        this.done = done;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * All or nothing, of one moment.
     *
     * @param seen the number of the latest thing done to the draft that was looked at
     */
    Outcome adopt(long id, long seen, LocalDate decidedOn, Visitor visitor) {
        return tenancy.writeOfOneMoment(
                visitor.administration(),
                () -> reports.lock(id)
                        .filter(Report::isDraft)
                        .map(report ->
                                latest(report) == seen ? adopt(report, decidedOn, visitor) : Outcome.CHANGED_MEANWHILE)
                        .orElse(Outcome.NO_DRAFT));
    }

    private long latest(Report report) {
        return done.of(report.subject()).getFirst().id();
    }

    private Outcome adopt(Report report, LocalDate decidedOn, Visitor visitor) {
        var basis = writing.basisWithin(visitor.administrationName(), report.day());
        var kept = keptFigures(basis);
        var files = files(report, basis, kept);
        kept.forEach(figure -> keptFigures.add(report.id(), figure));
        files.forEach(file -> keptFiles.add(report.id(), file));
        var digest = KeptFileRepository.digest(files);
        var by = visitor.actor();
        reports.adopt(report.id(), decidedOn, Instant.now(clock), by.name(), basis.computedAt(), digest);
        history.record(
                by,
                report.subject(),
                "fastställde",
                report.label(),
                Map.of(),
                Map.of(
                        "Beslutad",
                        decidedOn.toString(),
                        "Kontrollsumma",
                        HexFormat.of().formatHex(digest)));
        return Outcome.DONE;
    }

    private List<KeptFigure> keptFigures(Basis basis) {
        return basis.values().all().stream()
                .filter(value -> !value.figure().isByUnit() && !value.figure().isDetail())
                .map(value -> KeptFigure.of(value, figures.rows(value, basis.day())))
                .toList();
    }

    private List<KeptFile> files(Report report, Basis basis, List<KeptFigure> kept) {
        var editing = sections.of(report);
        var template = templates.find().map(TemplateRepository.Template::usable).orElse(null);
        var files = new ArrayList<>(Arrays.stream(FileKind.values())
                .map(kind -> KeptFile.of(kind.fileName(), kind.make(basis, editing, template)))
                .toList());
        files.add(KeptFile.of(RowsFile.NAME, rows.write(kept)));
        return files;
    }
}
