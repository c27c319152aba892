package se.fyrvakt.triage;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** Who has read an incident, on its page. */
@Component
@Order(20)
class ReadingPanel implements Panel.Source {

    private final IncidentReadingRepository readings;

    ReadingPanel(IncidentReadingRepository readings) {
        this.readings = readings;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals(TriagedRegister.ADDRESS)
                        && visitor.is(Role.COORDINATOR, Role.PROTECTION_OFFICER)
                ? Optional.of(panel(row.id()))
                : Optional.empty();
    }

    private Panel panel(long incident) {
        return new Panel(
                "Läst av",
                "De senaste läsningarna av texten. Listor och filer där den har varit med står inte här, men är sparade.",
                List.of("När", "Vem", "Vad"),
                readings.latest(incident).stream().map(ReadingPanel::line).toList());
    }

    private static Line line(IncidentReadingRepository.Reading reading) {
        return new Line(Swedish.moment(reading.at()), List.of(Cell.of(reading.name()), Cell.of(reading.what())));
    }
}
