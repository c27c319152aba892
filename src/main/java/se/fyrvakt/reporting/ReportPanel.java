package se.fyrvakt.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** What whoever reported an incident has written since, and what was answered, on its page. Whoever sees the page may read it. */
@Component
@Order(5)
class ReportPanel implements Panel.Source {

    private final StaffReportRepository reports;

    ReportPanel(StaffReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals(Reporting.INCIDENTS)
                ? reports.reporter(row.id()).map(reporter -> panel(row, reporter))
                : Optional.empty();
    }

    private Panel panel(Row row, StaffReportRepository.Reporter reporter) {
        var all = new Line("Alla", List.of(new Cell("Läs och svara", MessagePage.address(row.id()))));
        return new Panel(
                "Anmälaren",
                reporter.reached(),
                List.of("När och vem", "Meddelande"),
                Stream.concat(reports.messages(reporter.report()).stream().map(ReportPanel::line), Stream.of(all))
                        .toList());
    }

    private static Line line(ReportMessage message) {
        return new Line(
                "%s, %s".formatted(Swedish.moment(message.at()), message.from()), List.of(Cell.of(message.said())));
    }
}
