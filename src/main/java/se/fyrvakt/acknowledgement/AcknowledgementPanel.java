package se.fyrvakt.acknowledgement;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** On a document's page, how many of those the visitor manages have read it. */
@Component
record AcknowledgementPanel(AcknowledgementRepository readings, Clock clock) implements Panel.Source {

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals("styrdokument") && visitor.is(COORDINATOR, MANAGER)
                ? readings.coverage(row.id(), visitor.placed(COORDINATOR, MANAGER), LocalDate.now(clock))
                        .map(AcknowledgementPanel::panel)
                : Optional.empty();
    }

    private static Panel panel(Coverage coverage) {
        return new Panel(
                "Vilka har läst",
                "De som är anställda i dag och ska läsa dokumentet.",
                List.of("Version", "Har läst"),
                List.of(new Line(
                        "Gäller från " + coverage.from(), List.of(new Cell(coverage.words(), coverage.readers())))));
    }
}
