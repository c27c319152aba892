package se.fyrvakt.register;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The SQL of taking rows in, the same for one row of a form and for a hundred thousand of a file. Rows stand in a relation
 * {@code staged} (line, id, c0, c1, …: cells as text, one for each column that is present). Examined, each has its number and
 * version, what it said before, and what it refers to; then all that is new or changed is written in one statement
 * together with its history.
 */
final class Examination {

    /** Of rows that are the same in every column, the first. */
    static final String ONLY_FIRST = """
            delete from examined e using (
                select line, row_number() over (partition by row_key order by line) as nth from examined where is_double) f
             where e.line = f.line and f.nth > 1
            """;

    private final Register register;
    private final List<Column> present;
    private final Registers registers;
    private final Match match;

    /** How a staged row finds its row in the table. */
    enum Match {
        KEY,
        NUMBER
    }

    Examination(Register register, List<Column> present, Match match, Registers registers) {
        this.register = register;
        this.present = present;
        this.match = match;
        this.registers = registers;
    }

    Register register() {
        return register;
    }

    String stagedColumns() {
        return "line bigint, id bigint" + each(", c%d text"::formatted);
    }

    /** Every staged row, examined: the relation {@code examined} of the statements below. */
    String examined() {
        return """
                select m.*, not is_new and (%s) as is_changed, %s and count(*) over (partition by row_key) > 1 as is_double
                  from (
                select s.line, coalesce(t.id, nextval('%s_id_seq')) as id, coalesce(t.version, 0) as version,
                       t.id is null as is_new, nextval('history_entry_id_seq') as entry,
                       %s as row_key, %s as row_label%s%s%s
                  from staged s%s
                  left join %s t on %s%s) m
                """.formatted(
                        changed(),
                        hasWholeKey(),
                        register.table(),
                        key(),
                        label(),
                        each(this::cell),
                        each(this::before),
                        references(),
                        each(this::named),
                        register.table(),
                        found(),
                        each(this::namedBefore));
    }

    private String changed() {
        return present.isEmpty()
                ? "false"
                : IntStream.range(0, present.size())
                        .mapToObj("c%1$d is distinct from b%1$d"::formatted)
                        .collect(Collectors.joining(" or "));
    }

    /** A part of the key that is not among the columns is empty, as in a file that lacks it. */
    private String key() {
        return hasKey()
                ? register.key().stream().map(this::keyPart).collect(Collectors.joining(" || ' ' || "))
                : "t.key";
    }

    private String keyPart(Column column) {
        var i = at(column);
        return i < 0 ? "''" : Cells.keyPart(column, "s.c" + i, "x" + i + ".id");
    }

    /** Rows whose key could not be read are not doubles of each other. */
    private String hasWholeKey() {
        return register.key().stream()
                .filter(column -> column.isRequired() && present.contains(column))
                .map(column -> "c%d is not null and ".formatted(at(column)))
                .collect(Collectors.joining("", "", "true"));
    }

    boolean hasKey() {
        return match == Match.KEY || present.containsAll(register.key());
    }

    private String label() {
        return register.title().stream()
                .map(column -> present.contains(column) ? "s.c" + at(column) : Cells.label(column, "t", registers))
                .collect(Collectors.joining(", ", "concat_ws(' ', ", ")"));
    }

    private String cell(int i) {
        var column = present.get(i);
        return match == Match.NUMBER || column.keptAfter().isEmpty()
                ? "\n, s.c%d".formatted(i)
                : """
                , case when exists (select from history_entry h
                                     where h.register = '%s' and h.subject = t.id and h.act = '%s') then %s else s.c%4$d end as c%4$d
                """.formatted(register.address(), column.keptAfter(), Cells.text(column, "t", "y" + i, registers), i);
    }

    private String before(int i) {
        return ", %s as b%d".formatted(Cells.text(present.get(i), "t", "y" + i, registers), i);
    }

    private String references() {
        return each(i -> isReference(i) ? ", x%1$d.id as r%1$d".formatted(i) : "");
    }

    private String named(int i) {
        return isReference(i)
                ? "\n left join %s x%2$d on x%2$d.key = fold_key(s.c%2$d)".formatted(targetTable(i), i)
                : "";
    }

    private String namedBefore(int i) {
        return isReference(i)
                ? "\n left join %s y%2$d on y%2$d.id = t.%3$s"
                        .formatted(targetTable(i), i, present.get(i).sql())
                : "";
    }

    private String found() {
        return match == Match.NUMBER ? "t.id = s.id" : "t.key = " + key();
    }

    /** References to rows that come in the same file, for a register whose rows refer to each other. */
    Stream<String> withinFile() {
        return columnsUp().map("""
                update examined e set r%1$d = n.id from examined n
                 where e.r%1$d is null and n.is_new and n.row_key = fold_key(e.c%1$d)
                """::formatted);
    }

    /** A row that, followed upwards, comes back to itself; every member is a fault. */
    Stream<String> rounds() {
        return columnsUp().map(i -> """
                with recursive parent as (
                    select e.id, e.r%1$d as up from examined e
                    union all
                    select t.id, t.%2$s from %3$s t where not exists (select from examined e where e.id = t.id)),
                walk(start, at) as (
                    select e.id, e.r%1$d from examined e where e.r%1$d is not null
                    union
                    select walk.start, parent.up from walk join parent on parent.id = walk.at where parent.up is not null)
                select e.line, %1$d as col, e.c%1$d as value,
                       'Raden hamnar under sig själv när man följer den uppåt. Välj en annan.' as message
                  from walk join examined e on e.id = walk.start where walk.at = walk.start
                """.formatted(i, present.get(i).sql(), register.table()));
    }

    /** The columns that lead to the register itself. */
    Stream<Integer> columnsUp() {
        return IntStream.range(0, present.size())
                .filter(i -> register.leadsUp(present.get(i)))
                .boxed();
    }

    /** @see ExaminedFaults */
    String faults() {
        return new ExaminedFaults(this).sql();
    }

    /** @see ExaminedWriting */
    String write() {
        return new ExaminedWriting(this).withHistory();
    }

    /** @see ExaminedWriting */
    String writeWithoutHistory() {
        return new ExaminedWriting(this).withoutHistory();
    }

    Register target(int i) {
        return registers.get(present.get(i).target());
    }

    List<Column> present() {
        return present;
    }

    boolean isNumbered() {
        return match == Match.NUMBER;
    }

    String typed(int i) {
        return Cells.typed(present.get(i), "e.c" + i, "e.r" + i);
    }

    boolean isReference(int i) {
        return present.get(i).kind() instanceof Kind.Reference;
    }

    private String targetTable(int i) {
        return target(i).table();
    }

    int at(Column column) {
        return present.indexOf(column);
    }

    String each(java.util.function.IntFunction<String> part) {
        return IntStream.range(0, present.size())
                .mapToObj(part)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }
}
