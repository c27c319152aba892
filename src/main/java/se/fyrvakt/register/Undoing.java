package se.fyrvakt.register;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Examination.Match;

/**
 * Takes a reading back: rows it changed say again what they said, rows it added go. A row that somebody changed since, or
 * that others refer to, is left and listed. Undoing is new history.
 */
@Component
public class Undoing {

    private static final String ACT = "ångrade inläsningen";

    private final JdbcClient db;
    private final ExaminedTables tables;
    private final Registers registers;
    private final BulkRegistrar bulk;
    private final Aftermaths aftermaths;
    private final Tenancy tenancy;
    private final Clock clock;

    Undoing(
            JdbcClient db,
            ExaminedTables tables,
            Registers registers,
            BulkRegistrar bulk,
            Aftermaths aftermaths,
            Tenancy tenancy,
            Clock clock) {
        this.db = db;
        this.tables = tables;
        this.registers = registers;
        this.bulk = bulk;
        this.aftermaths = aftermaths;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param left rows that were not touched, and why */
    public record Undone(long restored, long removed, List<Left> left) {}

    public record Left(String label, String why) {}

    public Undone undo(Register register, long reading, Visitor visitor) {
        Registrar.mustWrite(register, visitor);
        return tenancy.write(visitor.administration(), () -> {
            collect(register, reading);
            var restored = restore(register, reading, visitor);
            var removed = remove(register, reading, visitor);
            aftermaths.after(register, visitor);
            return new Undone(restored, removed, left());
        });
    }

    /** Every row of the reading, with why it must be left where it must. */
    private void collect(Register register, long reading) {
        db.sql("drop table if exists undoing").update();
        db.sql("""
                create temporary table undoing on commit drop as
                select e.subject as id, e.version = 1 as was_added, false as is_together, c.content::jsonb as content,
                       coalesce(c.content::jsonb ->> 'label', '') as label,
                       case when exists (select from history_entry later
                                          where later.register = e.register and later.subject = e.subject
                                            and later.id > e.id) then 'Ändrad efter inläsningen.' end as why
                  from history_entry e left join history_content c on c.entry = e.id
                 where e.register = '%1$s' and e.reading = %2$d and e.subject <> %3$d %4$s
                """.formatted(register.address(), reading, Subject.MANY, addedTogether(register, reading)))
                .update();
        keepReferredTo(register);
    }

    /** Rows that have no entry of their own, unless somebody changed them later. */
    private String addedTogether(Register register, long reading) {
        return register.addedAsOne()
                ? """
                union all
                select t.id, true, true, null, coalesce(%s, ''),
                       case when t.version > 1 then 'Ändrad efter inläsningen.' end
                  from %s t where t.reading = %d
                """.formatted(RowQuery.labelOf(register, "t", registers), register.table(), reading)
                : "";
    }

    /** What is referred to from a row that stays must stay; then also what that refers to, until nothing more must. */
    private void keepReferredTo(Register register) {
        var referring = registers.referringTo(register).toList();
        int kept;
        do {
            kept = referring.stream()
                    .mapToInt(from -> keepReferredTo(register, from))
                    .sum();
        } while (kept > 0);
    }

    private int keepReferredTo(Register register, Registers.Referring from) {
        var alsoGoing = from.register().address().equals(register.address())
                ? "and not exists (select from undoing o where o.id = r.id and o.was_added and o.why is null)"
                : "";
        return db.sql("""
                update undoing u set why = :why
                 where u.was_added and u.why is null and exists (select from %s r where r.%s = u.id %s)
                """.formatted(from.register().table(), from.column().sql(), alsoGoing))
                .param("why", "Används i registret " + from.register().words().many() + ".")
                .update();
    }

    private long restore(Register register, long reading, Visitor visitor) {
        var columns = register.columns();
        var examination = new Examination(register, columns, Match.NUMBER, registers);
        tables.begin(examination);
        db.sql(asBefore(register, columns)).param("day", LocalDate.now(clock)).update();
        var comparison = bulk.examined(examination, columns, register);
        if (!comparison.faults().isEmpty()) {
            throw new CannotBeUndone(comparison.faults());
        }
        bulk.write(examination, comparison, visitor, ACT, null);
        return comparison.counts().changed();
    }

    /** Something that the rows said before is no longer possible; nothing was undone. */
    public static final class CannotBeUndone extends RuntimeException {
        private final transient List<Fault> faults;

        CannotBeUndone(List<Fault> faults) {
            super("Inläsningen kan inte ångras");
            this.faults = faults;
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    private String asBefore(Register register, List<Column> columns) {
        var cells = IntStream.range(0, columns.size())
                .mapToObj(
                        i -> """
                        , case when jsonb_exists(u.content -> 'before', '%1$s') then u.content -> 'before' ->> '%1$s' else %2$s end
                        """.formatted(columns.get(i).name(), Cells.text(columns.get(i), "t", "r" + i, registers)))
                .collect(joining());
        return "insert into staged select 1, t.id%s from undoing u join %s on t.id = u.id where not u.was_added and u.why is null"
                .formatted(cells, parenthesised(new RowQuery(register, columns, registers).from()));
    }

    private static String parenthesised(String joins) {
        return "(" + joins + ")";
    }

    private long remove(Register register, long reading, Visitor visitor) {
        return db.sql(removal(register))
                .params(Signature.of(
                        visitor.actor(),
                        register,
                        OffsetDateTime.now(clock),
                        ACT,
                        ACT,
                        reading,
                        Together.label(goingTogether(), register)))
                .query(Long.class)
                .single();
    }

    private static String removal(Register register) {
        return """
                with going as materialized (
                    select u.id, t.version + 1 as version, u.is_together, nextval('history_entry_id_seq') as entry,
                           uuid_send(gen_random_uuid()) as salt,
                           json_build_object('label', u.label, 'before', u.content -> 'after', 'after', '{}'::json)::text as content
                      from undoing u join %1$s t on t.id = u.id where u.was_added and u.why is null),
                gone as (
                    delete from %1$s t using going where t.id = going.id returning t.id),
                said as materialized (
                    select entry, id, version, true as is_new, salt, content from going where not is_together
                    %2$s),
                entries as (
                    insert into history_entry (administration, id, at, account, actor, act, register, subject, version, digest)
                    select current_administration(), entry, :at, cast(:account as bigint), :actor, :changed, :register, id,
                           version, history_digest(salt, content) from said),
                contents as (
                    insert into history_content (administration, entry, salt, content)
                    select current_administration(), entry, salt, content from said)
                select count(*) from gone
                """.formatted(register.table(), Together.entry("from going where is_together"));
    }

    private long goingTogether() {
        return db.sql("select count(*) from undoing where is_together and why is null")
                .query(Long.class)
                .single();
    }

    private List<Left> left() {
        return db.sql("select label, why from undoing where why is not null order by label")
                .query((found, n) -> new Left(found.getString("label"), found.getString("why")))
                .list();
    }
}
