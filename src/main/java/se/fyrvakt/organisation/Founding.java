package se.fyrvakt.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.FirstSteps;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;

/** What a new administration begins with: what roles are called, its own unit, and the first person's roles. */
@Component
public class Founding implements FirstSteps {

    /** Titles met in administrations beside the roles' own names; each may change them. */
    private static final Map<String, Role> OTHER_TITLES = Map.of(
            "stadsdelsdirektör", Role.DIRECTOR,
            "förvaltningschef", Role.DIRECTOR,
            "förvaltningsdirektör", Role.DIRECTOR,
            "objektägare", Role.OWNER,
            "ISAM", Role.COORDINATOR,
            "DSO", Role.PROTECTION_OFFICER);

    private final Registers registers;
    private final Registrar registrar;
    private final List<StartingRows> others;

    Founding(Registers registers, Registrar registrar, List<StartingRows> others) {
        this.registers = registers;
        this.registrar = registrar;
        this.others = others;
    }

    @Override
    public void found(int administration, String name, String code, String personName, String email, Actor actor) {
        var founder = Visitor.trusted(actor, name, Role.COORDINATOR, Role.ADMINISTRATOR);
        addFirstRows(founder);
        add("enheter", founder, Map.of("Kod", code, "Namn", name, "Typ", "förvaltning"));
        giveRole(founder, email, Role.ADMINISTRATOR, code);
        giveRole(founder, email, Role.COORDINATOR, code);
    }

    /** The titles roles go by at first, and what other modules begin with. */
    public void addFirstRows(Visitor founder) {
        nameRoles(founder);
        addFirstRowsOf(register -> true, founder);
    }

    /** @param wanted asked once for each register, by its address */
    void addFirstRowsOf(Predicate<String> wanted, Visitor founder) {
        others.stream().flatMap(StartingRows::rows).collect(groupingBy(StartingRows.Row::register)).entrySet().stream()
                .filter(register -> wanted.test(register.getKey()))
                .flatMap(register -> register.getValue().stream())
                .forEach(row -> add(row.register(), founder, row.cells()));
    }

    private void nameRoles(Visitor founder) {
        for (var role : Role.values()) {
            if (role != Role.EMPLOYEE) {
                add("rollnamn", founder, Map.of("Titel", role.label(), "Behörighet", role.label()));
            }
        }
        OTHER_TITLES.forEach(
                (title, role) -> add("rollnamn", founder, Map.of("Titel", title, "Behörighet", role.label())));
    }

    /** @param unit the code of the unit it is held for */
    public void giveRole(Visitor founder, String email, Role role, String unit) {
        add("roller", founder, Map.of("E-post", email, "Roll", role.label(), "Omfattning", unit));
    }

    private void add(String address, Visitor founder, Map<String, String> cells) {
        var register = registers.get(address);
        var outcome = registrar.add(register, typed(register, cells), UUID.randomUUID(), founder);
        if (!(outcome instanceof Outcome.Saved)) {
            throw new IllegalStateException("Could not found the administration: " + outcome);
        }
    }

    private static Map<Column, String> typed(Register register, Map<String, String> cells) {
        var typed = new LinkedHashMap<Column, String>();
        cells.forEach((name, text) -> typed.put(register.column(name), text));
        return typed;
    }
}
