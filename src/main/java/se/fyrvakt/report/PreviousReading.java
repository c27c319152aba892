package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.fyrvakt.figures.FigureRepository;

/** Finds the adopted report before another, and what has been entered since about the days it told of. */
@Component
class PreviousReading {

    private static final String INCIDENTS = "incidenter.verksamhetsrelaterade";

    private final ReportRepository reports;
    private final KeptFigureRepository kept;
    private final Comparing comparing;
    private final FigureRepository figures;

    PreviousReading(
            ReportRepository reports, KeptFigureRepository kept, Comparing comparing, FigureRepository figures) {
        this.reports = reports;
        this.kept = kept;
        this.comparing = comparing;
        this.figures = figures;
    }

    /** Within a transaction of the administration; empty where no report of an earlier year is adopted. */
    Optional<Previous> before(LocalDate day) {
        return reports.adoptedBefore(day)
                .map(report -> new Previous(report.day(), comparing.changed(report), late(report)));
    }

    private Set<Long> late(Report report) {
        var now = figures.find(INCIDENTS, report.day()).orElseThrow();
        var late = new HashSet<>(figures.rows(now, report.day()));
        kept.rows(report.id(), INCIDENTS).forEach(late::remove);
        return late;
    }
}
