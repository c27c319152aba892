package se.fyrvakt.register;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;

/** Which rows somebody sees, for pages that speak of rows of other registers than their own. */
@Component
public class SeenRows {

    private final Registers registers;
    private final JdbcClient db;

    SeenRows(Registers registers, JdbcClient db) {
        this.registers = registers;
        this.db = db;
    }

    /** Whether there is anything in the register that the visitor may see. */
    public boolean any(String address, Visitor visitor) {
        return !Sight.of(registers.get(address), visitor).none();
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
