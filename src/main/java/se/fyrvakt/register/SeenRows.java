package se.fyrvakt.register;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;

/** Which rows somebody sees, for pages that speak of rows of other registers than their own. */
@Component
public class SeenRows {

    private final Registers registers;
    private final RowRepository rows;
    private final Readings readings;
    private final JdbcClient db;

    SeenRows(Registers registers, RowRepository rows, Readings readings, JdbcClient db) {
        this.registers = registers;
        this.rows = rows;
        this.readings = readings;
        this.db = db;
    }

    /**
     * The row, if the visitor sees it. Within a transaction, one that writes where the register's readings are logged.
     *
     * @param what in past tense, as "öppnade"
     */
    public Optional<Row> read(String address, long number, String what, Visitor visitor) {
        var register = registers.get(address);
        var found = rows.find(register, number, Sight.of(register, visitor));
        found.ifPresent(row -> readings.one(register, row.id(), what, visitor));
        return found;
    }

    /** Whether there is anything in the register that the visitor may see. */
    public boolean any(String address, Visitor visitor) {
        return !Sight.of(registers.get(address), visitor).none();
    }

    /** Whether the visitor sees every row there may be. */
    public boolean all(String address, Visitor visitor) {
        return Sight.of(registers.get(address), visitor).all();
    }

    /** The numbers among these of the rows seen, within a transaction of the visitor's administration. */
    public Set<Long> of(String address, Collection<Long> numbers, Visitor visitor) {
        var register = registers.get(address);
        var sight = Sight.of(register, visitor);
        return db
                .sql("select t.id from %s t where t.id = any(:numbers) and %s"
                        .formatted(register.table(), sight.condition(register)))
                .param("numbers", numbers.toArray(Long[]::new))
                .params(sight.parameters())
                .query((found, n) -> found.getLong("id"))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
