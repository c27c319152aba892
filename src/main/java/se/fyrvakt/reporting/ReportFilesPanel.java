package se.fyrvakt.reporting;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.fyrvakt.attachments.Attachments;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Row;

/** The files of an incident, on its page: those that came with the report, and whatever else its readers may fetch. */
@Component
@Order(6)
class ReportFilesPanel implements Panel.Source {

    private final Attachments attachments;

    ReportFilesPanel(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals(Reporting.INCIDENTS)
                ? attachments.panel(new Subject(Reporting.INCIDENTS, row.id()))
                : Optional.empty();
    }
}
