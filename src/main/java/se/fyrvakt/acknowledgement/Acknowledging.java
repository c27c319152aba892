package se.fyrvakt.acknowledgement;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.BulkRegistrar;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Intake;
import se.fyrvakt.register.Registers;

/** Writes who has read a document, once for each employment, by the one way in. */
@Component
class Acknowledging {

    private final AcknowledgementRepository readings;
    private final BulkRegistrar registrar;
    private final Registers registers;
    private final Tenancy tenancy;
    private final Clock clock;

    Acknowledging(
            AcknowledgementRepository readings,
            BulkRegistrar registrar,
            Registers registers,
            Tenancy tenancy,
            Clock clock) {
        this.readings = readings;
        this.registrar = registrar;
        this.registers = registers;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The visitor has read it. Said again it changes nothing. */
    void alone(ToRead document, Visitor visitor) {
        var today = LocalDate.now(clock);
        tenancy.write(visitor.administration(), () -> {
            readings.hold(document.id());
            var people = readings.ownUnread(document.id(), visitor.email(), today);
            return write(document.title(), document.from(), people, today, DocumentReadings.ALONE, visitor, EMPLOYEE);
        });
    }

    /** Those chosen have gone through it together; of them those whom the visitor does not manage are left out. */
    void together(Coverage document, Together together, Visitor visitor) {
        var today = LocalDate.now(clock);
        tenancy.write(visitor.administration(), () -> {
            readings.hold(document.document());
            var placed = visitor.placed(COORDINATOR, MANAGER);
            var people = readings.unread(document.document(), placed, today, together.chosen());
            return write(
                    document.title(),
                    document.from(),
                    people,
                    together.onDay(),
                    DocumentReadings.TOGETHER,
                    visitor,
                    COORDINATOR,
                    MANAGER);
        });
    }

    private boolean write(
            String title,
            LocalDate from,
            List<String> people,
            LocalDate read,
            String form,
            Visitor visitor,
            Role... rights) {
        var cells = Map.of(
                DocumentReadings.DOCUMENT,
                title,
                DocumentReadings.FROM,
                from.toString(),
                DocumentReadings.READ,
                read.toString(),
                DocumentReadings.FORM,
                form);
        var faults = registrar
                .add(intake(people, cells), visitor, who -> who.is(rights))
                .faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("What was examined was refused: " + faults);
        }
        return !people.isEmpty();
    }

    private Intake intake(List<String> people, Map<Column, String> cells) {
        var register = registers.get(DocumentReadings.ADDRESS);
        var lines = IntStream.range(0, people.size())
                .mapToObj(i -> new Intake.Line(
                        i + 1L,
                        register.columns().stream()
                                .map(column -> cells.getOrDefault(column, people.get(i)))
                                .toArray(String[]::new)))
                .toList();
        return new Intake(register, register.columns(), lines);
    }
}
