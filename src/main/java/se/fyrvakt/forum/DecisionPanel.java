package se.fyrvakt.forum;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** The way from a meeting in its register to what it decided. */
@Component
class DecisionPanel implements Panel.Source {

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals("moten")
                        && visitor.is(Role.COORDINATOR, Role.PROTECTION_OFFICER, Role.DIRECTOR, Role.MANAGEMENT)
                ? Optional.of(panel(row.id()))
                : Optional.empty();
    }

    private static Panel panel(long meeting) {
        return new Panel(
                "Beslut",
                "Det som mötet beslutar blir åtgärder.",
                List.of("Om", "Gör"),
                List.of(new Line("Mötet", List.of(new Cell("Dagordning och beslut", Meeting.address(meeting))))));
    }
}
