package se.fyrvakt.register;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;

/** Reading rows: in registers that say so, what is read is logged in the transaction that reads it. */
@Component
public class Readings {

    private final ReadingLog log;
    private final Registers registers;
    private final Tenancy tenancy;

    Readings(ReadingLog log, Registers registers, Tenancy tenancy) {
        this.log = log;
        this.registers = registers;
        this.tenancy = tenancy;
    }

    /** A transaction in which the readings can be logged. */
    <T> T in(Register register, Visitor visitor, Supplier<T> work) {
        return register.readingsLogged()
                ? tenancy.write(visitor.administration(), work)
                : tenancy.read(visitor.administration(), work);
    }

    /** Within a transaction that writes, where the register's readings are logged. */
    public void one(String address, long row, String what, Visitor visitor) {
        one(registers.get(address), row, what, visitor);
    }

    /** As {@link #one}. */
    public void several(String address, long number, String what, Visitor visitor) {
        several(registers.get(address), number, what, visitor);
    }

    /** A file with rows of all registers is fetched; a transaction of its own. */
    public void whole(String what, Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            registers.all().stream()
                    .filter(register -> register.readingsLogged() && register.partOf() == null)
                    .forEach(register -> log.add(register, null, what, visitor));
            return true;
        });
    }

    void one(Register register, long row, String what, Visitor visitor) {
        if (register.readingsLogged()) {
            log.add(register, row, what, visitor);
        }
    }

    /** @param what with a place for how many, as "hämtade %s"; none is nothing to log */
    void several(Register register, long number, String what, Visitor visitor) {
        if (register.readingsLogged() && number > 0) {
            log.add(register, null, what.formatted(Swedish.count(number, "rad", "rader")), visitor);
        }
    }
}
