package se.fyrvakt.register;

import java.util.ArrayList;
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
                        each("\n, s.c%1$d"::formatted),
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
        return Stream.concat(
                        Stream.of("true"),
                        register.key().stream()
                                .filter(column -> column.isRequired() && present.contains(column))
                                .map(column -> "c" + at(column) + " is not null"))
                .collect(Collectors.joining(" and "));
    }

    private boolean hasKey() {
        return match == Match.KEY || present.containsAll(register.key());
    }

    private String label() {
        return register.title().stream()
                .map(column -> present.contains(column) ? "s.c" + at(column) : Cells.label(column, "t", registers))
                .collect(Collectors.joining(", ", "concat_ws(' ', ", ")"));
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

    private Stream<Integer> columnsUp() {
        return IntStream.range(0, present.size())
                .filter(i -> register.leadsUp(present.get(i)))
                .boxed();
    }

    /** All faults that only the database can tell: line, col (an index of the columns present, -1 for none), value, message. */
    String faults() {
        var all = new ArrayList<String>();
        IntStream.range(0, present.size())
                .filter(this::isReference)
                .mapToObj(this::unknown)
                .forEach(all::add);
        all.add(unfound());
        if (hasKey() && present.contains(register.key().getFirst())) {
            all.add(match == Match.KEY ? register.repeatsCountOnce() ? none() : doubles() : taken());
        }
        required().map(this::lacking).forEach(all::add);
        register.rules().stream().filter(this::isAbout).map(this::broken).forEach(all::add);
        return String.join("\nunion all\n", all);
    }

    private String unknown(int i) {
        var target = registers.get(present.get(i).target());
        var message = "Det finns %s med %s ”%%s”. Rätta cellen eller läs in %s först."
                .formatted(
                        target.words().none(),
                        target.key().getFirst().word(),
                        target.words().many());
        return """
                select e.line, %d as col, e.c%1$d as value, replace('%s', '%%s', e.c%1$d) as message
                  from examined e where e.c%1$d is not null and e.r%1$d is null
                """.formatted(i, message);
    }

    private static String none() {
        return "select 0::bigint, -1, '', '' where false";
    }

    private String unfound() {
        return match == Match.KEY
                ? none()
                : "select e.line, -1, '', 'Raden finns inte längre.' from examined e where e.is_new";
    }

    private String doubles() {
        return """
                select e.line, %d, e.c%1$d, '%s står på flera rader i filen. Behåll en av dem.'
                  from examined e where e.is_double
                """.formatted(at(register.key().getFirst()), se.fyrvakt.kernel.Swedish.capitalised(keyWords()));
    }

    private String taken() {
        return """
                select e.line, %d, e.c%1$d, 'Det finns redan %s med samma %s. Ändra här eller öppna den som finns.'
                  from examined e join %s o on o.key = e.row_key and o.id <> e.id
                """.formatted(
                        at(register.key().getFirst()), register.words().indefinite(), keyWords(), register.table());
    }

    private String keyWords() {
        return se.fyrvakt.kernel.Swedish.list(
                register.key().stream().map(Column::word).toList(), "och");
    }

    private Stream<Column> required() {
        return register.columns().stream().filter(column -> column.isRequired() && !present.contains(column));
    }

    private String lacking(Column column) {
        return """
                select e.line, %d, '', 'Raden är ny och behöver %s. Lägg till kolumnen %s i filen.'
                  from examined e where e.is_new
                """.formatted(-2 - register.columns().indexOf(column), column.word(), column.name());
    }

    private boolean isAbout(Rule rule) {
        return register.columns().stream()
                .filter(column -> rule.condition().matches("(?s).*\\b" + column.sql() + "\\b.*"))
                .anyMatch(present::contains);
    }

    private String broken(Rule rule) {
        var i = at(rule.column());
        var value = i < 0 ? "''" : "e.c" + i;
        return """
                select line, %d, value, '%s' from (
                    select e.line, %s as value%s from examined e%s) v where not coalesce((%s), true)
                """.formatted(
                        i < 0 ? -2 - register.columns().indexOf(rule.column()) : i,
                        rule.sentence(),
                        value,
                        values(),
                        absentJoin(),
                        rule.condition());
    }

    /** The whole row as it would be, by the table's own names. */
    private String values() {
        return register.columns().stream()
                .map(column -> ", %s as %s"
                        .formatted(present.contains(column) ? typed(at(column)) : "t." + column.sql(), column.sql()))
                .collect(Collectors.joining());
    }

    private String absentJoin() {
        return " left join %s t on t.id = e.id".formatted(register.table());
    }

    private String typed(int i) {
        return Cells.typed(present.get(i), "e.c" + i, "e.r" + i);
    }

    /**
     * Writes what is new and what is changed, and its history; parameters {@code at}, {@code account}, {@code actor},
     * {@code added}, {@code changed}, {@code register}, {@code reading}. Answers how many rows were updated and inserted: fewer
     * updated than were changed means that somebody changed one meanwhile, and nothing may be kept.
     */
    String write() {
        return """
                updated as (
                    update %1$s t set version = t.version + 1%2$s
                      from examined e where e.is_changed and t.id = e.id and t.version = e.version returning t.id),
                inserted as (
                    insert into %1$s (administration, id, version%3$s)
                    select current_administration(), e.id, 1%4$s from examined e where e.is_new returning id),
                said as materialized (
                    select e.entry, e.id, e.version + 1 as version, e.is_new, uuid_send(gen_random_uuid()) as salt,
                           %5$s as content
                      from examined e where e.is_new or e.is_changed),
                entries as (
                    insert into history_entry (administration, id, at, account, actor, act, register, subject, version, reading, digest)
                    select current_administration(), entry, :at, cast(:account as bigint), :actor,
                           case when is_new then :added else :changed end, :register, id, version,
                           cast(:reading as bigint), history_digest(salt, content) from said),
                contents as (
                    insert into history_content (administration, entry, salt, content)
                    select current_administration(), entry, salt, content from said)
                select (select count(*) from updated) as updated, (select count(*) from inserted) as inserted
                """.formatted(
                        register.table(),
                        each(i -> ", %s = %s".formatted(present.get(i).sql(), typed(i))),
                        each(i -> ", " + present.get(i).sql()),
                        each(i -> ", " + typed(i)),
                        content());
    }

    /** Writes what is new and what is changed without any history: for a database that is thrown away. */
    String writeOnly() {
        return """
                with updated as (
                    update %1$s t set version = t.version + 1%2$s
                      from examined e where e.is_changed and t.id = e.id returning t.id),
                inserted as (
                    insert into %1$s (administration, id, version%3$s)
                    select current_administration(), e.id, 1%4$s from examined e where e.is_new returning id)
                select (select count(*) from updated) + (select count(*) from inserted)
                """.formatted(
                        register.table(),
                        each(i -> ", %s = %s".formatted(present.get(i).sql(), typed(i))),
                        each(i -> ", " + present.get(i).sql()),
                        each(i -> ", " + typed(i)));
    }

    /** Rows that refer to a row of the same file that is not there any more; each answers as a fault. */
    Stream<String> orphans() {
        return columnsUp().map(i -> """
                delete from examined e
                 where e.r%1$d is not null and not exists (select from examined n where n.id = e.r%1$d)
                   and not exists (select from %2$s t where t.id = e.r%1$d)
                 returning e.line, %1$d as col, e.c%1$d as value, '%3$s' as message
                """.formatted(
                        i,
                        register.table(),
                        "Raden den hänvisar till i samma fil gick inte att använda. Rätta den raden först."));
    }

    /** Only what differs; a new row had nothing before. */
    private String content() {
        var fields = IntStream.range(0, present.size())
                .mapToObj(
                        i -> "('%s', e.b%2$d, e.c%2$d)".formatted(present.get(i).name(), i))
                .collect(Collectors.joining(", "));
        return """
                (select json_build_object('label', e.row_label,
                        'before', case when e.is_new then '{}' else coalesce(json_object_agg(f.name, f.b), '{}') end,
                        'after', coalesce(json_object_agg(f.name, f.c), '{}'))::text
                   from (values %s) f(name, b, c) where f.b is distinct from f.c)
                """.formatted(fields);
    }

    private boolean isReference(int i) {
        return present.get(i).kind() instanceof Kind.Reference;
    }

    private String targetTable(int i) {
        return registers.get(present.get(i).target()).table();
    }

    private int at(Column column) {
        return present.indexOf(column);
    }

    private String each(java.util.function.IntFunction<String> part) {
        return IntStream.range(0, present.size())
                .mapToObj(part)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }
}
