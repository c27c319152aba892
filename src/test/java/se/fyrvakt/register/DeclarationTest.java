package se.fyrvakt.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.TestDatabase;

/** Holds every declared register against its table and against the example's files. */
@ScreenTest
class DeclarationTest {

    private static final Path EXAMPLE = Path.of("examples/hagersten-alvsjo-2023");

    /** What the mechanism itself keeps in every table. */
    private static final List<String> OWN = List.of("administration", "id", "version", "key", "folded");

    @Autowired
    Registers registers;

    @Test
    void a_table_has_exactly_the_columns_declared_and_no_looser_than_declared() {
        for (var register : registers.all()) {
            var expected = new ArrayList<>(OWN);
            for (var column : register.columns()) {
                expected.add(column.sql());
            }
            if (register.addedAsOne()) {
                expected.add("reading");
            }
            assertThat(columns(register.table()).keySet().stream().filter(name -> !name.endsWith("_key")))
                    .as(register.table())
                    .containsExactlyInAnyOrderElementsOf(expected);
            register.columns()
                    .forEach(column -> assertThat(columns(register.table()).get(column.sql()))
                            .as("%s.%s is required", register.table(), column.sql())
                            .isEqualTo(column.isRequired() ? "NO" : "YES"));
        }
    }

    @Test
    void a_rule_between_columns_is_also_a_constraint_of_the_table() {
        for (var register : registers.all()) {
            for (var rule : register.rules()) {
                assertThat(constraints(register.table())).as(register.table()).contains(rule.name());
            }
        }
    }

    @Test
    void every_table_is_under_forced_policies_and_indexed_for_its_own_order() {
        for (var register : registers.all()) {
            assertThat(TestDatabase.owner()
                            .sql(
                                    "select relrowsecurity and relforcerowsecurity from pg_class where oid = cast(? as regclass)")
                            .param(register.table())
                            .query(Boolean.class)
                            .single())
                    .as(register.table())
                    .isTrue();
            var order = register.order().stream().map(Column::sql).reduce("administration", (a, b) -> a + ", " + b);
            assertThat(indexes(register.table()))
                    .as(register.table())
                    .anyMatch(index -> index.contains("(" + order + ", id)"));
        }
    }

    @Test
    void the_headers_of_the_example_are_the_names_declared() throws IOException {
        try (var files = Files.newDirectoryStream(EXAMPLE, "*.csv")) {
            for (var file : files) {
                var register = file.getFileName().toString().replace(".csv", "");
                var header = Files.readAllLines(file).getFirst().split(";");
                assertThat(registers.get(register).columns().stream().map(Column::name))
                        .as(register)
                        .containsAll(Stream.of(header).toList());
            }
        }
    }

    @Test
    void names_and_aliases_of_a_register_tell_its_columns_apart() {
        for (var register : registers.all()) {
            assertThat(register.columns().stream()
                            .flatMap(column -> Stream.concat(Stream.of(column.name()), column.aliases().stream()))
                            .map(se.fyrvakt.kernel.Swedish::plain))
                    .as(register.address())
                    .doesNotHaveDuplicates();
        }
    }

    private static Map<String, String> columns(String table) {
        return TestDatabase.owner()
                .sql(
                        "select column_name, is_nullable from information_schema.columns where table_schema = 'public' and table_name = ?")
                .param(table)
                .query((row, n) ->
                        Map.entry(Objects.requireNonNull(row.getString(1)), Objects.requireNonNull(row.getString(2))))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> constraints(String table) {
        return TestDatabase.owner()
                .sql("select conname from pg_constraint where conrelid = cast(? as regclass)")
                .param(table)
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static List<String> indexes(String table) {
        return TestDatabase.owner()
                .sql("select indexdef from pg_indexes where tablename = ?")
                .param(table)
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
