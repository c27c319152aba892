package se.fyrvakt.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/schema.sql} true: the schema as PostgreSQL itself describes it after all migrations. */
class SchemaTest {

    private static final Path SCHEMA = Path.of("docs/schema.sql");

    /** What a table is, in lines; those of the migration tool and of extensions are not ours. */
    private static final String TABLES = """
            with ours as (
                select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname in ('public', 'identity')
                   and c.relname !~ '^(flyway|ground_)')
            select name, 1 as part, a.attnum as place, format('    %s %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                       case when l.collname <> 'default' then ' collate ' || l.collname else '' end,
                       case when a.attnotnull then ' not null' else '' end,
                       case when a.attgenerated <> '' then ' generated as ' || pg_get_expr(d.adbin, d.adrelid)
                            when a.attidentity <> '' then ' identity'
                            when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as line
              from ours join pg_attribute a on a.attrelid = ours.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
              left join pg_collation l on l.oid = a.attcollation
            union all
            select name, 2, 0, format('    constraint %s %s', conname, pg_get_constraintdef(c.oid))
              from ours join pg_constraint c on c.conrelid = ours.oid and c.contype <> 'n'
            union all
            select name, 3, 0, '    ' || regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE ', '')
              from ours join pg_index i on i.indrelid = ours.oid
            union all
            select name, 4, 0, format('    policy %s to %s using %s', polname, polroles::regrole[]::text, pg_get_expr(polqual, polrelid))
              from ours join pg_policy p on p.polrelid = ours.oid
            union all
            select name, 5, 0, '    row level security ' || case when relforcerowsecurity then 'forced' else 'off' end from ours
            union all
            select name, 6, 0, format('    grant %s to %s', string_agg(lower(privilege_type), ', ' order by privilege_type), grantee)
              from ours join information_schema.role_table_grants g on g.table_schema || '.' || g.table_name = ours.name
             where grantee <> 'fyrvakt_owner'
             group by name, grantee
             order by 1, 2, 3, 4
            """;

    private static final String FUNCTIONS = """
            select pg_get_functiondef(p.oid) as definition
              from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname in ('public', 'identity')
               and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
             order by n.nspname, p.proname
            """;

    private record Line(String table, String text) {}

    @Test
    void the_description_of_the_schema_is_current() throws IOException {
        var actual = tables() + "\n" + functions();
        var recorded = Files.exists(SCHEMA) ? Files.readString(SCHEMA) : "";
        Files.writeString(SCHEMA, actual);

        assertThat(recorded)
                .as("docs/schema.sql was out of date and is now rewritten: read it, commit it")
                .isEqualTo(actual);
    }

    private static String tables() {
        var lines = TestDatabase.owner()
                .sql(TABLES)
                .query((row, n) ->
                        new Line(Objects.requireNonNull(row.getString(1)), Objects.requireNonNull(row.getString(4))))
                .list();
        return lines.stream()
                .map(Line::table)
                .distinct()
                .map(table -> table(table, lines))
                .collect(Collectors.joining("\n"));
    }

    private static String table(String name, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.table().equals(name))
                .map(Line::text)
                .collect(Collectors.joining("\n", "table " + name + "\n", "\n"));
    }

    private static String functions() {
        return TestDatabase.owner()
                .sql(FUNCTIONS)
                .query((row, n) -> Objects.requireNonNull(row.getString(1)).stripTrailing())
                .stream()
                .collect(Collectors.joining(";\n\n", "", ";\n"));
    }
}
