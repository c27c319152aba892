package se.fyrvakt.register;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Examination.Match;
import se.fyrvakt.register.Outcome.ChangedMeanwhile;
import se.fyrvakt.register.Outcome.Refused;
import se.fyrvakt.register.Outcome.Saved;

/**
 * The one way in for a row: checks the right to do it, the columns, the rules and the version, and writes the row and its
 * history in one transaction. Many rows at once go the same way by {@link BulkRegistrar}.
 */
@Component
public class Registrar {

    private final JdbcClient db;
    private final Registers registers;
    private final Tenancy tenancy;
    private final List<Gate> gates;
    private final Aftermaths aftermaths;
    private final Clock clock;

    Registrar(
            JdbcClient db, Registers registers, Tenancy tenancy, List<Gate> gates, Aftermaths aftermaths, Clock clock) {
        this.db = db;
        this.registers = registers;
        this.tenancy = tenancy;
        this.gates = gates;
        this.aftermaths = aftermaths;
        this.clock = clock;
    }

    /**
     * What is not typed is empty.
     *
     * @param sending the form's own mark: sent twice, it makes one row
     */
    public Outcome add(Register register, Map<Column, String> typed, UUID sending, Visitor visitor) {
        return add(register, typed, sending, visitor, writers(register));
    }

    /** @param right of another kind than the register's own, as an asset's owner decides on its levels */
    public Outcome add(
            Register register, Map<Column, String> typed, UUID sending, Visitor visitor, Predicate<Visitor> right) {
        mustHold(right, register, visitor);
        var whole = new LinkedHashMap<Column, String>();
        register.columns().forEach(column -> whole.put(column, typed.getOrDefault(column, "")));
        return save(register, whole, visitor, new Sending(0, 0, sending, "registrerade"));
    }

    /** @param version the one that was being looked at */
    public Outcome change(
            Register register, long id, int version, Map<Column, String> typed, Visitor visitor, String act) {
        return change(register, id, version, typed, visitor, act, writers(register));
    }

    /** @param right as in {@link #add(Register, Map, UUID, Visitor, Predicate)} */
    public Outcome change(
            Register register,
            long id,
            int version,
            Map<Column, String> typed,
            Visitor visitor,
            String act,
            Predicate<Visitor> right) {
        mustHold(right, register, visitor);
        return save(register, typed, visitor, new Sending(id, version, null, act));
    }

    private record Sending(long id, int version, @Nullable UUID mark, String act) {
        boolean isNew() {
            return mark != null;
        }

        Match match() {
            return isNew() ? Match.KEY : Match.NUMBER;
        }
    }

    private Outcome save(Register register, Map<Column, String> typed, Visitor visitor, Sending sending) {
        var cells = new HashMap<Column, @Nullable String>();
        var faults = read(typed, cells);
        try {
            return tenancy.write(visitor.administration(), () -> save(register, cells, faults, visitor, sending));
        } catch (DuplicateKeyException taken) {
            return tenancy.read(visitor.administration(), () -> afterRace(register, cells, sending));
        }
    }

    /** The right is checked where it counts, whatever the screens before showed. */
    static void mustWrite(Register register, Visitor visitor) {
        mustHold(writers(register), register, visitor);
    }

    static void mustHold(Predicate<Visitor> right, Register register, Visitor visitor) {
        if (!right.test(visitor)) {
            throw new NotAllowed(register);
        }
    }

    static Predicate<Visitor> writers(Register register) {
        return visitor -> visitor.is(register.writers().toArray(se.fyrvakt.kernel.Role[]::new));
    }

    /** Somebody without the right asked to write: a fault of the screen that let it come so far. */
    public static final class NotAllowed extends RuntimeException {
        NotAllowed(Register register) {
            super("Not allowed to write in " + register.address());
        }
    }

    private static List<Fault> read(Map<Column, String> typed, Map<Column, @Nullable String> cells) {
        var faults = new ArrayList<Fault>();
        typed.forEach((column, raw) -> {
            switch (Reading.of(column, raw)) {
                case Reading.Good(var text) -> cells.put(column, text);
                case Reading.Wrong(var message) -> {
                    faults.add(new Fault(1, column, raw, message));
                    cells.put(column, null);
                }
            }
        });
        return faults;
    }

    private Outcome save(
            Register register,
            Map<Column, @Nullable String> cells,
            List<Fault> faults,
            Visitor visitor,
            Sending sending) {
        var present = register.columns().stream().filter(cells::containsKey).toList();
        var examination = new Examination(register, present, sending.match(), registers);
        var row = examine(examination, present, cells, sending);
        var earlier = sending.isNew() ? sentBefore(sending) : null;
        if (earlier != null) {
            return earlier;
        }
        if (!sending.isNew() && row.version() != sending.version()) {
            return new ChangedMeanwhile();
        }
        var all = faults(examination, present, cells, sending, faults, row);
        if (all.isEmpty()) {
            all = faultsOfGates(new Gate.Act(register, sending.isNew() ? List.of() : List.of(sending.id()), cells));
        }
        if (!all.isEmpty()) {
            return new Refused(all);
        }
        return write(examination, present, row, visitor, sending, register);
    }

    private List<Fault> faultsOfGates(Gate.Act act) {
        return gates.stream().flatMap(gate -> gate.faults(act).stream()).toList();
    }

    private List<Fault> faults(
            Examination examination,
            List<Column> present,
            Map<Column, @Nullable String> cells,
            Sending sending,
            List<Fault> read,
            ExaminedRow row) {
        var all = new ArrayList<>(read);
        if (sending.isNew() && !row.isNew()) {
            all.add(new Fault(
                    1,
                    present.getFirst(),
                    "",
                    "Det finns redan en rad med samma %s. Öppna den i stället, eller skriv en annan."
                            .formatted(present.getFirst().word())));
        }
        db
                .sql(staged(examination, present) + examination.faults())
                .params(parameters(present, cells, sending))
                .query((found, n) -> Faults.fault(found, present, examination.register()))
                .stream()
                .filter(fault -> read.stream().noneMatch(other -> other.column() == fault.column()))
                .forEach(all::add);
        examination
                .rounds()
                .forEach(sql -> db
                        .sql(staged(examination, present) + ", " + roundsPrefix(sql))
                        .params(parameters(present, cells, sending))
                        .query((found, n) -> Faults.fault(found, present, examination.register()))
                        .stream()
                        .forEach(all::add));
        return all;
    }

    private static String roundsPrefix(String sql) {
        return sql.replaceFirst("with recursive ", "");
    }

    private ExaminedRow examine(
            Examination examination, List<Column> present, Map<Column, @Nullable String> cells, Sending sending) {
        return db.sql(staged(examination, present) + "select * from examined")
                .params(parameters(present, cells, sending))
                .query((found, n) -> ExaminedRow.of(found, present))
                .single();
    }

    private static String staged(Examination examination, List<Column> present) {
        return "with recursive staged as (select 1::bigint as line, cast(:id as bigint) as id%s), examined as (%s) "
                .formatted(
                        IntStream.range(0, present.size())
                                .mapToObj(i -> ", cast(:c%1$d as text) as c%1$d".formatted(i))
                                .collect(joining()),
                        examination.examined());
    }

    private static Map<String, @Nullable Object> parameters(
            List<Column> present, Map<Column, @Nullable String> cells, Sending sending) {
        var all = new HashMap<String, @Nullable Object>();
        all.put("id", sending.id());
        IntStream.range(0, present.size()).forEach(i -> all.put("c" + i, cells.get(present.get(i))));
        return all;
    }

    private Outcome write(
            Examination examination,
            List<Column> present,
            ExaminedRow row,
            Visitor visitor,
            Sending sending,
            Register register) {
        if (sending.isNew()) {
            receive(sending, register, row.id());
        } else if (!row.isChanged()) {
            return new Saved(row.id(), row.key(present, register));
        }
        var written = db.sql("with examined as (" + row.asSql(present) + "), " + examination.write())
                .params(row.parameters(present))
                .params(Signature.of(
                        visitor.actor(), register, OffsetDateTime.now(clock), sending.act(), sending.act(), null, ""))
                .query((found, n) -> found.getLong("updated") + found.getLong("inserted"))
                .single();
        if (written != 1) {
            return new ChangedMeanwhile();
        }
        aftermaths.after(register, visitor);
        return new Saved(row.id(), row.key(present, register));
    }

    private void receive(Sending sending, Register register, long id) {
        db.sql("""
                insert into form_receipt (administration, token, register, subject, at)
                values (current_administration(), :token, :register, :subject, :at)
                """)
                .param("token", sending.mark())
                .param("register", register.address())
                .param("subject", id)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private @Nullable Outcome sentBefore(Sending sending) {
        return db.sql("select subject from form_receipt where token = :token")
                .param("token", sending.mark())
                .query(Long.class)
                .optional()
                .map(id -> new Saved(id, ""))
                .orElse(null);
    }

    /** Two came at the same moment: the same form twice, or two rows with one key. */
    private Outcome afterRace(Register register, Map<Column, @Nullable String> cells, Sending sending) {
        var earlier = sending.isNew() ? sentBefore(sending) : null;
        var first = register.key().getFirst();
        return earlier != null
                ? earlier
                : new Refused(List.of(new Fault(
                        1,
                        first,
                        String.valueOf(cells.get(first)),
                        "Någon annan registrerade en rad med samma %s just nu. Öppna den, eller skriv en annan."
                                .formatted(first.word()))));
    }
}
