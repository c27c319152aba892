package se.fyrvakt.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Comparison.Counts;
import se.fyrvakt.register.Examination.Match;

/**
 * The one way in for many rows: all are examined, and either all that is new or changed is written with its history, in one
 * transaction, or nothing is.
 */
@Component
public class BulkRegistrar {

    private final JdbcClient db;
    private final ExaminedTables tables;
    private final Registers registers;
    private final Tenancy tenancy;
    private final List<Gate> gates;
    private final Aftermaths aftermaths;
    private final Clock clock;

    BulkRegistrar(
            JdbcClient db,
            ExaminedTables tables,
            Registers registers,
            Tenancy tenancy,
            List<Gate> gates,
            Aftermaths aftermaths,
            Clock clock) {
        this.db = db;
        this.tables = tables;
        this.registers = registers;
        this.tenancy = tenancy;
        this.gates = gates;
        this.aftermaths = aftermaths;
        this.clock = clock;
    }

    /** What the rows would do; nothing is kept. */
    public Comparison compare(Intake intake, Visitor visitor) {
        Registrar.mustWrite(intake.register(), visitor);
        return tenancy.write(visitor.administration(), () -> examine(intake));
    }

    /**
     * Saves the rows, or with any fault none of them.
     *
     * @param reading what history is to name as the origin; the caller's record of the reading
     */
    public Comparison save(Intake intake, long reading, Visitor visitor) {
        return save(intake, "läste in", reading, visitor);
    }

    /** Registers the rows; with any fault none of them. */
    public Comparison add(Intake intake, Visitor visitor) {
        return save(intake, "registrerade", null, visitor);
    }

    private Comparison save(Intake intake, String act, @Nullable Long reading, Visitor visitor) {
        Registrar.mustWrite(intake.register(), visitor);
        return tenancy.write(visitor.administration(), () -> {
            var comparison = examine(intake);
            if (comparison.faults().isEmpty()) {
                write(examination(intake), comparison, visitor, act, reading);
            }
            return comparison;
        });
    }

    /** Gives one value to a column of several rows; empty when all went well. */
    public List<Fault> assign(Register register, List<Long> ids, Column column, String raw, Visitor visitor) {
        Registrar.mustWrite(register, visitor);
        return switch (Reading.of(column, raw)) {
            case Reading.Wrong(var message) -> List.of(new Fault(1, column, raw, message));
            case Reading.Good(var text) ->
                tenancy.write(visitor.administration(), () -> assigned(register, ids, column, text, visitor));
        };
    }

    private List<Fault> assigned(
            Register register, List<Long> ids, Column column, @Nullable String text, Visitor visitor) {
        var cells = new HashMap<Column, @Nullable String>();
        cells.put(column, text);
        var act = new Gate.Act(register, ids, cells);
        var stopped = gates.stream().flatMap(gate -> gate.faults(act).stream()).toList();
        return stopped.isEmpty() ? written(register, ids, column, text, visitor) : stopped;
    }

    private List<Fault> written(
            Register register, List<Long> ids, Column column, @Nullable String text, Visitor visitor) {
        var examination = new Examination(register, List.of(column), Match.NUMBER, registers);
        tables.begin(examination);
        db.sql(
                        "insert into staged (line, id, c0) select i, unnest, cast(:text as text) from unnest(:ids) with ordinality u(unnest, i)")
                .param("text", text)
                .param("ids", ids.toArray(Long[]::new))
                .update();
        var comparison = examined(examination, List.of(column), register);
        if (comparison.faults().isEmpty()) {
            write(examination, comparison, visitor, "ändrade", null);
        }
        return comparison.faults();
    }

    private Examination examination(Intake intake) {
        return new Examination(intake.register(), intake.present(), Match.KEY, registers);
    }

    private Comparison examine(Intake intake) {
        var examination = examination(intake);
        tables.begin(examination);
        tables.copy(intake);
        return examined(examination, intake.present(), intake.register());
    }

    Comparison examined(Examination examination, List<Column> present, Register register) {
        tables.examine(examination);
        var faults = faults(examination, present, register); // before repeated rows go, which have theirs too
        if (register.repeatsCountOnce()) {
            db.sql(Examination.ONLY_FIRST).update();
        }
        return new Comparison(
                counts(register),
                compared("is_new", present, "false"),
                compared("is_changed", present, "true"),
                faults,
                missing(register));
    }

    private Counts counts(Register register) {
        return db.sql("""
                select count(*) filter (where is_new) as added, count(*) filter (where is_changed) as changed,
                       count(*) filter (where not is_new and not is_changed) as unchanged, (%s) as missing
                  from examined
                """.formatted("select count(*) " + missingRows(register)))
                .param("day", LocalDate.now(clock))
                .query(Counts.class)
                .single();
    }

    private static String missingRows(Register register) {
        var inForce = register.life() == null ? "true" : "(" + register.life().state("t") + ") = 1";
        return "from %s t where %s and not exists (select from examined e where e.id = t.id)"
                .formatted(register.table(), inForce);
    }

    private List<Comparison.Compared> missing(Register register) {
        return db.sql("select %s as label %s order by t.id limit %d"
                        .formatted(
                                RowQuery.labelOf(register, "t", registers), missingRows(register), Comparison.EXAMPLES))
                .param("day", LocalDate.now(clock))
                .query((found, n) -> new Comparison.Compared(0, found.getString("label"), List.of()))
                .list();
    }

    private List<Comparison.Compared> compared(String which, List<Column> present, String onlyDifferent) {
        return db.sql("select * from examined where %s order by line limit %d".formatted(which, Comparison.EXAMPLES))
                .query((found, n) -> {
                    var cells = new ArrayList<Comparison.Cell>();
                    for (int i = 0; i < present.size(); i++) {
                        var cell =
                                new Comparison.Cell(present.get(i), found.getString("b" + i), found.getString("c" + i));
                        if (!java.util.Objects.equals(cell.before(), cell.after())) {
                            cells.add(cell);
                        }
                    }
                    return new Comparison.Compared(found.getLong("line"), found.getString("row_label"), cells);
                })
                .list();
    }

    private List<Fault> faults(Examination examination, List<Column> present, Register register) {
        var all = new ArrayList<>(
                db.sql("select * from (%s) f limit %d".formatted(examination.faults(), Comparison.FAULTS))
                        .query((found, n) -> Faults.fault(found, present, register))
                        .list());
        examination
                .rounds()
                .forEach(sql -> all.addAll(db.sql(sql)
                        .query((found, n) -> Faults.fault(found, present, register))
                        .list()));
        all.sort(Comparator.comparing(Fault::line).thenComparing(fault -> columnOrder(fault, present)));
        return all;
    }

    private static int columnOrder(Fault fault, List<Column> present) {
        return IntStream.range(0, present.size())
                .filter(i -> present.get(i).equals(fault.column()))
                .findFirst()
                .orElse(-1);
    }

    /** Writes what has been examined; somebody's change in between undoes it all. */
    void write(Examination examination, Comparison comparison, Visitor visitor, String act, @Nullable Long reading) {
        var written = db.sql("with " + examination.write())
                .params(Signature.of(
                        visitor.actor(), examination.register(), OffsetDateTime.now(clock), act, act, reading))
                .query((found, n) -> found.getLong("updated") + found.getLong("inserted"))
                .single();
        if (written != comparison.counts().added() + comparison.counts().changed()) {
            throw new ChangedUnderway();
        }
        aftermaths.after(examination.register(), visitor);
    }

    /** Somebody changed one of the rows while they were being read in; nothing was kept, and it can be tried again. */
    public static final class ChangedUnderway extends RuntimeException {}
}
