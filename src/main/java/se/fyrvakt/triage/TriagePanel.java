package se.fyrvakt.triage;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** The way from an incident to its judgement, on its page. */
@Component
@Order(10)
class TriagePanel implements Panel.Source {

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals(TriagedRegister.ADDRESS)
                        && visitor.is(Role.COORDINATOR, Role.PROTECTION_OFFICER)
                ? Optional.of(panel(row))
                : Optional.empty();
    }

    private static Panel panel(Row row) {
        var judged = row.cell(row.register().column(TriagedRegister.JUDGEMENT)).shown();
        var cell = new Cell(judged.isEmpty() ? "Inte bedömd" : judged, InboxFilter.ADDRESS + "/" + row.id());
        return new Panel(
                "Bedömning",
                "En människa avgör om den rör verksamheten. Där står också dess dubbletter.",
                List.of("Rapport", "Bedömning"),
                List.of(new Line(row.key(), List.of(cell))));
    }
}
