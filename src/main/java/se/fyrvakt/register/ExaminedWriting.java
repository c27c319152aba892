package se.fyrvakt.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The SQL that writes examined rows: what is new, what is changed, and its history. */
final class ExaminedWriting {

    private static final String WRITTEN = """
            select (select count(*) from updated) as updated, (select count(*) from inserted) as inserted
            """;

    private final Examination examined;
    private final Register register;
    private final List<Column> present;

    ExaminedWriting(Examination examined) {
        this.examined = examined;
        this.register = examined.register();
        this.present = examined.present();
    }

    /**
     * Writes what is new and what is changed, and its history; parameters {@code at}, {@code account}, {@code actor},
     * {@code added}, {@code changed}, {@code register}, {@code reading}, {@code together}. Answers how many rows were updated and inserted: fewer
     * updated than were changed means that somebody changed one meanwhile, and nothing may be kept.
     */
    String withHistory() {
        return rows(register.addedAsOne()) + """
                , said as materialized (
                    select e.entry, e.id, e.version + 1 as version, e.is_new, uuid_send(gen_random_uuid()) as salt,
                           %s as content
                      from examined e where %s),
                entries as (
                    insert into history_entry (administration, id, at, account, actor, act, register, subject, version, reading, digest)
                    select current_administration(), entry, :at, cast(:account as bigint), :actor,
                           case when is_new then :added else :changed end, :register, id, version,
                           cast(:reading as bigint), history_digest(salt, content) from said),
                contents as (
                    insert into history_content (administration, entry, salt, content)
                    select current_administration(), entry, salt, content from said)
                """.formatted(content(), ownEntries()) + WRITTEN;
    }

    /** The same, for a database that is thrown away: nobody will ask there who did what. */
    String withoutHistory() {
        return rows(false) + WRITTEN;
    }

    private String ownEntries() {
        return register.addedAsOne()
                ? "e.is_changed or e.is_new and cast(:reading as bigint) is null\n"
                        + Together.entry("from examined e where e.is_new and cast(:reading as bigint) is not null")
                : "e.is_new or e.is_changed";
    }

    /** @param saysReading whether each new row says which reading it came with */
    private String rows(boolean saysReading) {
        return """
                updated as (
                    update %1$s t set version = t.version + 1%2$s
                      from examined e where e.is_changed and t.id = e.id and t.version = e.version returning t.id),
                inserted as (
                    insert into %1$s (administration, id, version%5$s%3$s)
                    select current_administration(), e.id, 1%6$s%4$s from examined e where e.is_new returning id)
                """.formatted(
                        register.table(),
                        examined.each(i -> ", %s = %s".formatted(present.get(i).sql(), examined.typed(i))),
                        examined.each(i -> ", " + present.get(i).sql()),
                        examined.each(i -> ", " + examined.typed(i)),
                        saysReading ? ", reading" : "",
                        saysReading ? ", cast(:reading as bigint)" : "");
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
}
