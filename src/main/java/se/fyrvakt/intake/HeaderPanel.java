package se.fyrvakt.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** The headers of the mail that a report came by, on its page: whoever sees that reads the text as well, which is logged. */
@Component
@Order(30)
class HeaderPanel implements Panel.Source {

    private final IncomingRepository incoming;

    HeaderPanel(IncomingRepository incoming) {
        this.incoming = incoming;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals(Intake.INCIDENTS)
                ? incoming.headers(row.id()).map(HeaderPanel::panel)
                : Optional.empty();
    }

    private static Panel panel(String headers) {
        return new Panel(
                "Mejlets huvud",
                "Så kom mejlet. Av ett vidarebefordrat mejl står huvudet sist.",
                List.of("Fält", "Innehåll"),
                headers.lines()
                        .filter(line -> line.contains(": "))
                        .map(HeaderPanel::line)
                        .toList());
    }

    private static Line line(String header) {
        var parts = header.split(": ", 2);
        return new Line(parts[0], List.of(Cell.of(parts[1])));
    }
}
