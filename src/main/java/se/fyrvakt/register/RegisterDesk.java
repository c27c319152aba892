package se.fyrvakt.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.Entry;
import se.fyrvakt.history.HistoryRepository;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Visitor;

/** What the screens of all registers work with. */
@Component
record RegisterDesk(
        RowRepository rows,
        Registrar registrar,
        Assigning assigning,
        HistoryRepository history,
        Registers registers,
        List<Selecting> selecting,
        List<Panel.Source> panels,
        Readings readings,
        Tenancy tenancy,
        Clock clock) {

    /** What a list's address asks for, within a transaction; empty where it asks for rows that cannot be picked out. */
    Optional<ListFilter> filter(Register register, Map<String, String> query) {
        var asked = selecting.stream().filter(each -> each.isAsked(query)).findFirst();
        return asked.isEmpty()
                ? Optional.of(ListFilter.of(register, query))
                : asked.get().find(register, query).map(selection -> ListFilter.of(register, query, selection));
    }

    /** What modules say of a row, within a transaction. */
    List<Panel> panels(Row row, Visitor visitor) {
        return panels.stream()
                .flatMap(source -> source.of(row, visitor).stream())
                .toList();
    }

    /** The newest first; the last is how it came, though that be told of many rows together. */
    List<Entry> historyOf(Row row) {
        var subject = new Subject(row.register().address(), row.id());
        return row.register().addedAsOne()
                ? history.of(subject, Subject.many(row.register().address()), rows.reading(row))
                : history.of(subject);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
