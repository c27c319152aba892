package se.fyrvakt.handling;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.web.Problems;

/** Writes rows of the registers of handling and of incidents, by the one way in. That somebody may is known before. */
@Component
class HandlingRows {

    private static final Predicate<Visitor> WHOEVER = visitor -> true;
    private static final String MEANWHILE =
            "Någon annan ändrade incidenten medan du skrev. Kontrollera uppgifterna och spara igen.";

    private final Registers registers;
    private final Registrar registrar;

    HandlingRows(Registers registers, Registrar registrar) {
        this.registers = registers;
        this.registrar = registrar;
    }

    /** @param fields where on the page each column is typed */
    Problems add(
            String register, Map<Column, String> cells, Map<Column, String> fields, UUID sending, Visitor visitor) {
        return registrar
                .add(registers.get(register), cells, sending, visitor, WHOEVER)
                .problems(fields, MEANWHILE);
    }

    /** @param version the one that was looked at */
    Problems change(
            String register,
            long id,
            int version,
            Map<Column, String> cells,
            Map<Column, String> fields,
            Visitor visitor,
            String act) {
        return registrar
                .change(registers.get(register), id, version, cells, visitor, act, WHOEVER)
                .problems(fields, MEANWHILE);
    }

    Column measure(String name) {
        return column(Remedy.REGISTER, name);
    }

    Column incident(String name) {
        return column(HandledIncident.REGISTER, name);
    }

    Column column(String register, String name) {
        return registers.get(register).column(name);
    }
}
