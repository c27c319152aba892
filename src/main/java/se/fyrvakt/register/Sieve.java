package se.fyrvakt.register;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Examination.Match;

/**
 * Takes in the rows that have no fault, leaves the others out and tells every fault they have. For a database that is
 * thrown away, or a transaction that is rolled back: no history is written. What must be kept goes in by {@link BulkRegistrar}.
 */
@Component
public class Sieve {

    private static final int FETCHED = 5_000;

    private final JdbcClient db;
    private final ExaminedTables tables;
    private final Registers registers;
    private final Tenancy tenancy;

    Sieve(JdbcClient db, ExaminedTables tables, Registers registers, Tenancy tenancy) {
        this.db = db;
        this.tables = tables;
        this.registers = registers;
        this.tenancy = tenancy;
    }

    public record Sifted(long used, long leftOut) {}

    /**
     * @param unread lines of rows with a cell that could not be read; asked for when the rows have been read
     * @param told gets every fault that only the register can tell, in order of line
     */
    public Sifted sift(Intake intake, Supplier<Set<Long>> unread, Consumer<Fault> told, Visitor visitor) {
        Registrar.mustWrite(intake.register(), visitor);
        var examination = new Examination(intake.register(), intake.present(), Match.KEY, registers);
        return tenancy.write(visitor.administration(), () -> {
            tables.begin(examination);
            tables.copy(intake);
            tables.examine(examination);
            findFaults(examination);
            leaveOut(examination, unread.get());
            if (intake.register().repeatsCountOnce()) {
                update(Examination.ONLY_FIRST);
            }
            write(examination);
            tell(intake, told);
            return sifted();
        });
    }

    private void findFaults(Examination examination) {
        update("create temporary table wrong (line bigint, col int, value text, message text) on commit drop");
        update("insert into wrong " + examination.faults());
        examination.rounds().forEach(rounds -> update("insert into wrong " + rounds));
    }

    private void leaveOut(Examination examination, Set<Long> unread) {
        update("create temporary table left_out (line bigint) on commit drop");
        db.sql("insert into left_out select line from wrong union select unnest(:lines)")
                .param("lines", unread.toArray(Long[]::new))
                .update();
        update("delete from examined e using left_out l where e.line = l.line");
        while (orphans(examination) > 0) {
            update("analyze examined");
        }
    }

    private int orphans(Examination examination) {
        return examination.columnsUp().mapToInt(i -> orphans(examination, i)).sum();
    }

    /** Rows that refer to a row of the same file that is no longer among them. */
    private int orphans(Examination examination, int i) {
        return update("""
                with orphan as (
                    delete from examined e
                     where e.r%1$d is not null and not exists (select from examined n where n.id = e.r%1$d)
                       and not exists (select from %2$s t where t.id = e.r%1$d)
                    returning e.line, e.c%1$d as value),
                told as (
                    insert into wrong
                    select line, %1$d, value, 'Raden den hänvisar till i samma fil gick inte att använda. Rätta den raden först.'
                      from orphan)
                insert into left_out select line from orphan
                """.formatted(i, examination.register().table()));
    }

    private void write(Examination examination) {
        db.sql("with " + examination.writeWithoutHistory())
                .query((found, n) -> found.getLong("inserted"))
                .single();
    }

    private Sifted sifted() {
        return db.sql("""
                select n - out as used, out as left_out
                  from (select count(*) n from staged) s, (select count(*) out from left_out) l
                """)
                .query((found, n) -> new Sifted(found.getLong("used"), found.getLong("left_out")))
                .single();
    }

    private void tell(Intake intake, Consumer<Fault> told) {
        db.sql(
                        "select distinct on (line, col, message) line, col, value, message from wrong order by line, col, message")
                .withFetchSize(FETCHED)
                .query(found -> {
                    told.accept(Faults.fault(found, intake.present(), intake.register()));
                });
    }

    private int update(String sql) {
        return db.sql(sql).update();
    }
}
