package se.fyrvakt.register;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.history.Entry;
import se.fyrvakt.history.HistoryRepository;

/** What has been done to rows, and to the rows that refer to them. */
@Component
public class RowTrace {

    private final Registers registers;
    private final HistoryRepository history;
    private final JdbcClient db;

    RowTrace(Registers registers, HistoryRepository history, JdbcClient db) {
        this.registers = registers;
        this.history = history;
        this.db = db;
    }

    /** The newest first, within a transaction of the administration. */
    public List<Entry> since(Instant moment, String address, Collection<Long> numbers) {
        var own = history.since(moment, address, numbers);
        var others = registers
                .referringTo(registers.get(address))
                .flatMap(referring ->
                        history
                                .since(moment, referring.register().address(), referringRows(referring, numbers))
                                .stream());
        return Stream.concat(own.stream(), others)
                .distinct()
                .sorted(Comparator.comparing(Entry::id).reversed())
                .toList();
    }

    private List<Long> referringRows(Registers.Referring referring, Collection<Long> numbers) {
        return db.sql("select t.id from %s t where t.%s = any(:numbers)"
                        .formatted(
                                referring.register().table(), referring.column().sql()))
                .param("numbers", numbers.toArray(Long[]::new))
                .query((found, n) -> found.getLong("id"))
                .list();
    }
}
