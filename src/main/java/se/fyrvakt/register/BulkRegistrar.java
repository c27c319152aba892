package se.fyrvakt.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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
    private final Readings readings;
    private final Aftermaths aftermaths;
    private final Clock clock;

    BulkRegistrar(
            JdbcClient db,
            ExaminedTables tables,
            Registers registers,
            Tenancy tenancy,
            Readings readings,
            Aftermaths aftermaths,
            Clock clock) {
        this.db = db;
        this.tables = tables;
        this.registers = registers;
        this.tenancy = tenancy;
        this.readings = readings;
        this.aftermaths = aftermaths;
        this.clock = clock;
    }

    /** What the rows would do; nothing is kept. */
    public Comparison compare(Intake intake, Visitor visitor) {
        Registrar.mustWrite(intake.register(), visitor);
        return tenancy.write(visitor.administration(), () -> examine(intake, visitor));
    }

    /**
     * Saves the rows, or with any fault none of them.
     *
     * @param reading what history is to name as the origin; the caller's record of the reading
     */
    public Comparison save(Intake intake, long reading, Visitor visitor) {
        return save(intake, "läste in", reading, visitor, Registrar.writers(intake.register()));
    }

    /** Registers the rows; with any fault none of them. */
    public Comparison add(Intake intake, Visitor visitor) {
        return add(intake, visitor, Registrar.writers(intake.register()));
    }

    /** @param right of another kind than the register's own, as in {@link Registrar#add} */
    public Comparison add(Intake intake, Visitor visitor, Predicate<Visitor> right) {
        return save(intake, "registrerade", null, visitor, right);
    }

    private Comparison save(
            Intake intake, String act, @Nullable Long reading, Visitor visitor, Predicate<Visitor> right) {
        Registrar.mustHold(right, intake.register(), visitor);
        return tenancy.write(visitor.administration(), () -> {
            var comparison = examine(intake, visitor);
            if (comparison.faults().isEmpty()) {
                write(examination(intake), comparison, visitor, act, reading);
            }
            return comparison;
        });
    }

    private Examination examination(Intake intake) {
        return new Examination(intake.register(), intake.present(), Match.KEY, registers);
    }

    /** What differs is shown as it was before, and what the file lacks by its name. */
    private Comparison examine(Intake intake, Visitor visitor) {
        var examination = examination(intake);
        tables.begin(examination);
        tables.copy(intake);
        var comparison = examined(examination, intake.present(), intake.register());
        var shown = comparison.changed().size() + comparison.missing().size();
        readings.several(intake.register(), shown, "jämförde en fil med %s", visitor);
        return comparison;
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

    /** Of what stands for itself nothing is missing in the next file. */
    private static String missingRows(Register register) {
        var inForce = register.addedAsOne()
                ? "false"
                : register.life() == null ? "true" : "(" + register.life().state("t") + ") = 1";
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
                        visitor.actor(),
                        examination.register(),
                        OffsetDateTime.now(clock),
                        act,
                        act,
                        reading,
                        Together.label(comparison.counts().added(), examination.register())))
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
