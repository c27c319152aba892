package se.fyrvakt.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** The way back from an incident to the access it is about, and how that stands by the latest export. */
@Component
class IncidentAccessPanel implements Panel.Source {

    private final IncidentsOfAccess incidents;
    private final FindingRepository findings;
    private final Clock clock;

    IncidentAccessPanel(IncidentsOfAccess incidents, FindingRepository findings, Clock clock) {
        this.incidents = incidents;
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals(IncidentsOfAccess.INCIDENTS) && visitor.is(Role.COORDINATOR)
                ? Optional.ofNullable(row.cell(row.register().column("Behörighetsrad"))
                                .text())
                        .map(number -> panel(Long.parseLong(number)))
                : Optional.empty();
    }

    private Panel panel(long row) {
        var today = LocalDate.now(clock);
        var held = incidents.held(row, today);
        var deviating = held.flatMap(number -> findings.find(number, today));
        return new Panel(
                "Behörigheten",
                "Hur den står sig i det senaste uttaget.",
                List.of("Behörighet", "Läge"),
                List.of(deviating
                        .map(IncidentAccessPanel::deviating)
                        .or(() -> held.map(IncidentAccessPanel::right))
                        .orElseGet(() -> line("Raden i uttaget", Cell.of("Finns inte i det senaste uttaget")))));
    }

    private static Line deviating(FoundAccess access) {
        return line(access.what(), new Cell("Avviker: " + access.reasons(), access.address()));
    }

    private static Line right(long row) {
        return line("Raden i uttaget", new Cell("Finns kvar men avviker inte", "/behorigheter/~" + row));
    }

    private static Line line(String name, Cell cell) {
        return new Line(name, List.of(cell));
    }
}
