package se.fyrvakt.register;

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
     * A row with a cell that could not be read.
     *
     * @param keyless the cell is part of the key, which then tells nothing
     */
    public record Unread(long line, boolean keyless) {}

    /**
     * @param unread in order of line; asked for when the rows have been read
     * @param told gets every fault that only the register can tell, in order of line
     */
    public Sifted sift(Intake intake, Supplier<Iterable<Unread>> unread, Consumer<Fault> told, Visitor visitor) {
        Registrar.mustWrite(intake.register(), visitor);
        var examination = new Examination(intake.register(), intake.present(), Match.KEY, registers);
        return tenancy.write(visitor.administration(), () -> {
            tables.begin(examination);
            tables.copy(intake);
            leaveOut(unread.get());
            tables.examine(examination);
            findFaults(examination);
            keepOnlyRight(intake.register());
            write(examination);
            tell(intake, told);
            return sifted();
        });
    }

    private void leaveOut(Iterable<Unread> unread) {
        update("""
                create temporary table left_out (line bigint primary key, wave int not null, keyless boolean not null)
                    on commit drop
                """);
        tables.on(connection -> Staging.copy(connection, unread));
    }

    private void findFaults(Examination examination) {
        update("create temporary table wrong (line bigint, col int, value text, message text) on commit drop");
        update(SieveStatements.ONLY_REAL_DOUBLES);
        update("insert into wrong " + examination.faults());
        examination.rounds().forEach(rounds -> update("insert into wrong " + rounds));
        update("insert into left_out select distinct line, 0, false from wrong on conflict do nothing");
        for (int wave = 0; fallen(examination, wave) > 0; wave++) {
            update("analyze left_out");
        }
    }

    private int fallen(Examination examination, int wave) {
        return examination
                .columnsUp()
                .mapToInt(i -> update(SieveStatements.fallen(examination, i, wave)))
                .sum();
    }

    private void keepOnlyRight(Register register) {
        update("delete from examined e using left_out l where e.line = l.line");
        if (register.repeatsCountOnce()) {
            update(Examination.ONLY_FIRST);
        }
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
