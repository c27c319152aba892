package se.fyrvakt.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All registers of the application, by address. */
@Component
public class Registers {

    private final Map<String, Register> byAddress = new LinkedHashMap<>();

    Registers(List<Register> declared) {
        declared.forEach(register -> byAddress.put(register.address(), register));
        declared.stream()
                .flatMap(register -> register.columns().stream())
                .filter(Column::leads)
                .forEach(column -> get(column.target()));
    }

    /** The register of that address; one that does not exist is a fault of the declaration that names it. */
    public Register get(String address) {
        var register = byAddress.get(address);
        if (register == null) {
            throw new IllegalArgumentException("Inget register har adressen " + address);
        }
        return register;
    }

    public Collection<Register> all() {
        return byAddress.values();
    }

    /** Those that others refer to before those that refer to them; a register's references to itself do not count. */
    public List<Register> inOrder() {
        var ordered = new LinkedHashSet<Register>();
        all().forEach(register -> addAfterTargets(register, ordered, new HashSet<>()));
        return List.copyOf(ordered);
    }

    private void addAfterTargets(Register register, Set<Register> ordered, Set<Register> underway) {
        if (ordered.contains(register) || !underway.add(register)) {
            return;
        }
        register.columns().stream()
                .filter(column -> column.kind() instanceof Kind.Reference && !register.leadsUp(column))
                .forEach(column -> addAfterTargets(get(column.target()), ordered, underway));
        ordered.add(register);
    }

    /** Columns of any register whose rows can refer to rows of this one, by key. */
    Stream<Referring> referringTo(Register register) {
        return all().stream()
                .flatMap(other -> other.columns().stream()
                        .filter(column ->
                                column.kind() instanceof Kind.Reference(var to) && to.equals(register.address()))
                        .map(column -> new Referring(other, column)));
    }

    record Referring(Register register, Column column) {}
}
