package se.fyrvakt.handling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Outcome;
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
        return problems(registrar.add(registers.get(register), cells, sending, visitor, WHOEVER), fields);
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
        return problems(registrar.change(registers.get(register), id, version, cells, visitor, act, WHOEVER), fields);
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

    private static Problems problems(Outcome outcome, Map<Column, String> fields) {
        return switch (outcome) {
            case Outcome.Saved saved -> Problems.NONE;
            case Outcome.Refused(var faults) -> problems(faults, fields);
            case Outcome.ChangedMeanwhile c -> Problems.withAll(MEANWHILE);
        };
    }

    private static Problems problems(List<Fault> faults, Map<Column, String> fields) {
        var problems = new LinkedHashMap<String, String>();
        faults.forEach(
                fault -> problems.merge(field(fault, fields), fault.message(), (one, other) -> one + " " + other));
        return new Problems(problems);
    }

    private static String field(Fault fault, Map<Column, String> fields) {
        return fault.column() == null ? "" : fields.getOrDefault(fault.column(), "");
    }
}
