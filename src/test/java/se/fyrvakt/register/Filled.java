package se.fyrvakt.register;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Puts rows into registers for tests, by the one way in. */
@Configuration
public class Filled {

    private final Registers registers;
    private final Registrar registrar;
    private final BulkRegistrar bulk;
    private final TestAccounts accounts;

    Filled(Registers registers, Registrar registrar, BulkRegistrar bulk, TestAccounts accounts) {
        this.registers = registers;
        this.registrar = registrar;
        this.bulk = bulk;
        this.accounts = accounts;
    }

    public static Visitor filler(int administration) {
        return Visitor.trusted(
                new Actor(administration, null, "Provdata"),
                "Prov",
                Role.COORDINATOR,
                Role.ADMINISTRATOR,
                Role.DIRECTOR);
    }

    /** A new administration with a unit of each level: HÄ over FSK over FSK-01, and ÄLD. */
    public int administration() {
        int administration = accounts.administration();
        unit(administration, "HÄ", "Hägersten-Älvsjö", "förvaltning", "");
        unit(administration, "FSK", "Förskola", "avdelning", "HÄ");
        unit(administration, "FSK-01", "Förskolan Örnen", "enhet", "FSK");
        unit(administration, "ÄLD", "Äldreomsorg", "avdelning", "HÄ");
        return administration;
    }

    public long unit(int administration, String code, String name, String kind, String above) {
        return add(administration, "enheter", "Kod", code, "Namn", name, "Typ", kind, "Överordnad", above);
    }

    public long person(int administration, String id, String first, String last, String unit) {
        return add(
                administration,
                "personer",
                "Anställnings-id",
                id,
                "Förnamn",
                first,
                "Efternamn",
                last,
                "Enhet",
                unit,
                "E-post",
                (first + "." + last + "@exempel.se").toLowerCase(java.util.Locale.ROOT));
    }

    public long asset(int administration, String id, String name, String... more) {
        var cells = new java.util.ArrayList<>(List.of("Id", id, "Namn", name, "Typ", "system"));
        cells.addAll(Arrays.asList(more));
        return add(administration, "tillgangar", cells.toArray(String[]::new));
    }

    public long add(int administration, String address, String... namesAndValues) {
        var register = registers.get(address);
        var typed = new LinkedHashMap<Column, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(register.column(namesAndValues[i]), namesAndValues[i + 1]);
        }
        var outcome = registrar.add(register, typed, UUID.randomUUID(), filler(administration));
        if (outcome instanceof Outcome.Saved(var id, var key)) {
            return id;
        }
        throw new AssertionError(outcome.toString());
    }

    /** Reads rows in as from a file; cells in the order of the columns named. */
    public Comparison readIn(int administration, String address, long reading, List<String> columns, String... rows) {
        return bulk.save(intake(address, columns, rows), reading, filler(administration));
    }

    public Comparison compare(int administration, String address, List<String> columns, String... rows) {
        return bulk.compare(intake(address, columns, rows), filler(administration));
    }

    private Intake intake(String address, List<String> columns, String... rows) {
        var register = registers.get(address);
        var present = columns.stream().map(register::column).toList();
        var lines = new java.util.ArrayList<Intake.Line>();
        for (int i = 0; i < rows.length; i++) {
            var cells = Arrays.stream(rows[i].split(";", -1))
                    .map(cell -> cell.isEmpty() ? null : cell)
                    .toArray(String[]::new);
            lines.add(new Intake.Line(i + 2L, cells));
        }
        return new Intake(register, present, lines);
    }
}
