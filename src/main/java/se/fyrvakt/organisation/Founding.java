package se.fyrvakt.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.FirstSteps;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.BulkRegistrar;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Intake;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Reading;
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
    private final BulkRegistrar bulk;
    private final List<StartingRows> others;

    Founding(Registers registers, Registrar registrar, BulkRegistrar bulk, List<StartingRows> others) {
        this.registers = registers;
        this.registrar = registrar;
        this.bulk = bulk;
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
        add(titles(), founder);
        rows().forEach((register, rows) -> add(rows, founder));
    }

    /** @param wanted the addresses of the registers that are to have theirs */
    public void addFirstRowsOf(Set<String> wanted, Visitor founder) {
        rows().forEach((register, rows) -> {
            if (wanted.contains(register)) {
                add(rows, founder);
            }
        });
    }

    /** By the addresses of their registers. */
    Map<String, List<StartingRows.Row>> rows() {
        return others.stream().flatMap(StartingRows::rows).collect(groupingBy(StartingRows.Row::register));
    }

    private static List<StartingRows.Row> titles() {
        return Stream.concat(
                        Arrays.stream(Role.values())
                                .filter(role -> role != Role.EMPLOYEE)
                                .map(role -> title(role.label(), role)),
                        OTHER_TITLES.entrySet().stream().map(title -> title(title.getKey(), title.getValue())))
                .toList();
    }

    private static StartingRows.Row title(String title, Role role) {
        return new StartingRows.Row("rollnamn", Map.of("Titel", title, "Behörighet", role.label()));
    }

    /** @param rows of one register, with the same titles */
    private void add(List<StartingRows.Row> rows, Visitor founder) {
        var register = registers.get(rows.getFirst().register());
        var columns = register.columns().stream()
                .filter(column -> rows.getFirst().cells().containsKey(column.name()))
                .toList();
        var lines = IntStream.range(0, rows.size())
                .mapToObj(i -> line(i + 1L, columns, rows.get(i).cells()))
                .toList();
        var faults = bulk.add(new Intake(register, columns, lines), founder).faults();
        mustBe(faults.isEmpty(), faults);
    }

    private static Intake.Line line(long number, List<Column> columns, Map<String, String> cells) {
        return new Intake.Line(
                number,
                columns.stream()
                        .map(column -> read(column, cells.getOrDefault(column.name(), "")))
                        .toArray(String[]::new));
    }

    private static @Nullable String read(Column column, String text) {
        return switch (Reading.of(column, text)) {
            case Reading.Good(var cell) -> cell;
            case Reading.Wrong(var message) -> throw new IllegalStateException(column.name() + ": " + message);
        };
    }

    private static void mustBe(boolean isSaved, Object what) {
        if (!isSaved) {
            throw new IllegalStateException("Could not found the administration: " + what);
        }
    }

    /** @param unit the code of the unit it is held for */
    public void giveRole(Visitor founder, String email, Role role, String unit) {
        add("roller", founder, Map.of("E-post", email, "Roll", role.label(), "Omfattning", unit));
    }

    private void add(String address, Visitor founder, Map<String, String> cells) {
        var register = registers.get(address);
        var outcome = registrar.add(register, typed(register, cells), UUID.randomUUID(), founder);
        mustBe(outcome instanceof Outcome.Saved, outcome);
    }

    private static Map<Column, String> typed(Register register, Map<String, String> cells) {
        var typed = new LinkedHashMap<Column, String>();
        cells.forEach((name, text) -> typed.put(register.column(name), text));
        return typed;
    }
}
