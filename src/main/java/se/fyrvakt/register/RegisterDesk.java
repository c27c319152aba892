package se.fyrvakt.register;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.HistoryRepository;

/** What the screens of all registers work with. */
@Component
record RegisterDesk(
        RowRepository rows,
        Registrar registrar,
        BulkRegistrar bulk,
        HistoryRepository history,
        Registers registers,
        Tenancy tenancy,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
