package se.fyrvakt.handling;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** The way from an incident to where it is handled, on its page. Whoever sees the page may go there. */
@Component
@Order(5)
class HandlingPanel implements Panel.Source {

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals(HandledIncident.REGISTER) ? Optional.of(panel(row)) : Optional.empty();
    }

    private static Panel panel(Row row) {
        var way = new Cell("Hantera", HandledIncident.ADDRESS + "/" + row.id());
        return new Panel(
                "Hantering",
                "Tidslinjen, vem som gör vad, kontakter, kontinuitetsplan, orsak och lärdom.",
                List.of("Incident", "Sida"),
                List.of(new Line(row.key(), List.of(way))));
    }
}
