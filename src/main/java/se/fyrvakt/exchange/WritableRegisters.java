package se.fyrvakt.exchange;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;

/** The registers somebody may read files into. */
@Component
class WritableRegisters {

    private final Registers registers;

    WritableRegisters(Registers registers) {
        this.registers = registers;
    }

    /** Those that others refer to first. */
    List<Register> of(Visitor visitor) {
        return registers.inOrderOfReferences().stream()
                .filter(register -> visitor.is(register.writers().toArray(Role[]::new)))
                .toList();
    }

    /** Address to heading, in order of heading. */
    Map<String, String> headings(Visitor visitor) {
        return of(visitor).stream()
                .sorted(Comparator.comparing(Register::heading, Collator.getInstance(Swedish.LOCALE)))
                .collect(Collectors.toMap(Register::address, Register::heading, (a, b) -> a, LinkedHashMap::new));
    }
}
