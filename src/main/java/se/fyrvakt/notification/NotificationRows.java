package se.fyrvakt.notification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;

/** Writes rows of cases and steps, by the one way in. That somebody may is known before; what follows from it is not asked. */
@Component
class NotificationRows {

    private static final Predicate<Visitor> WHOEVER = visitor -> true;

    private final Registers registers;
    private final Registrar registrar;

    NotificationRows(Registers registers, Registrar registrar) {
        this.registers = registers;
        this.registrar = registrar;
    }

    Outcome add(String register, Map<Column, String> cells, Visitor visitor) {
        return registrar.add(registers.get(register), cells, UUID.randomUUID(), visitor, WHOEVER);
    }

    /** @param version the one that was looked at */
    Outcome change(String register, long id, int version, Map<Column, String> cells, Visitor visitor, String act) {
        return registrar.change(registers.get(register), id, version, cells, visitor, act, WHOEVER);
    }

    Column column(String register, String name) {
        return registers.get(register).column(name);
    }

    /** As a cell is written; null is empty. */
    static String cell(@Nullable Instant moment) {
        return moment == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(Swedish.STOCKHOLM));
    }

    /** What the program itself writes is never refused. */
    static void must(Outcome outcome) {
        if (!(outcome instanceof Outcome.Saved)) {
            throw new IllegalStateException("A row was refused: " + outcome);
        }
    }
}
