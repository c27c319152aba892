package se.fyrvakt.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of an administration, as offices send it and with faults in known cells. */
class CopiesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @TempDir
    Path folder = Path.of("");

    private Path canonical(long seed) {
        var canonical = folder.resolve("rent");
        GeneratedAdministration.write(canonical, seed, 300);
        return canonical;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_messy_copy_has_every_register_and_is_the_same_each_time(long seed) throws IOException {
        var canonical = canonical(seed);
        var files = MessyCopy.of(canonical, folder.resolve("a"), seed);
        MessyCopy.of(canonical, folder.resolve("b"), seed);
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(CanonicalFile.NAMES);
        assertThat(files.get("genomforanden")).hasSize(2);
        assertThat(folder.resolve("a/README.txt")).exists();
        for (var file : files.values().stream().flatMap(List::stream).toList()) {
            var again = folder.resolve("b").resolve(file.getFileName());
            assertThat(Files.readAllBytes(file)).as(file.toString()).isEqualTo(Files.readAllBytes(again));
        }
    }

    @Test
    void seeds_bring_different_encodings() throws IOException {
        var canonical = canonical(1);
        var starts = new java.util.HashSet<Integer>();
        for (long seed = 1; seed <= 5; seed++) {
            var files = MessyCopy.of(canonical, folder.resolve("stök" + seed), seed);
            for (var file : files.values().stream().flatMap(List::stream).toList()) {
                starts.add(Files.readAllBytes(file)[0] & 0xff);
            }
        }
        assertThat(starts).contains(0xff, 0xef).hasSizeGreaterThan(10);
    }

    @Test
    void a_workbook_has_a_sheet_for_every_register() throws IOException {
        var xlsx = folder.resolve("allt.xlsx");
        WorkbookCopy.of(canonical(1), xlsx);
        try (var zip = new ZipFile(xlsx.toFile())) {
            assertThat(zip.stream().filter(entry -> entry.getName().startsWith("xl/worksheets/sheet")))
                    .hasSize(CanonicalFile.NAMES.size());
            var first = Objects.requireNonNull(zip.getEntry("xl/workbook.xml"));
            try (var in = zip.getInputStream(first)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .contains(CanonicalFile.NAMES);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_fault_stands_where_it_is_said_to(long seed) throws IOException {
        var target = folder.resolve("fel");
        var wrong = WrongCopy.of(canonical(seed), target, seed);
        assertThat(wrong.errors()).hasSize(28).doesNotHaveDuplicates();
        assertThat(wrong.cascade()).hasSize(3);
        for (var expected :
                Stream.concat(wrong.errors().stream(), wrong.cascade().stream()).toList()) {
            assertThat(expected.value()).doesNotContain(WrongCopy.IDENTITY_NUMBER);
            assertThat(standing(target, expected)).as(expected.toString()).isEqualTo(expected.value());
        }
    }

    /** What stands in the cell, with broken characters as they are shown. */
    private static String standing(Path target, WrongCopy.Expected expected) throws IOException {
        var whole = new String(Files.readAllBytes(target.resolve(expected.file())), StandardCharsets.UTF_8);
        var copy = Files.createDirectories(target.resolve("läst"));
        Files.writeString(copy.resolve(expected.file()), whole.replace("\ufeff", ""));
        var name = expected.file().replace(".csv", "");
        return CanonicalFile.rows(copy, name).stream()
                .filter(row -> row.line() == expected.line())
                .map(row -> row.text(expected.column()).replace(WrongCopy.IDENTITY_NUMBER, "[personnummer]"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void faults_do_not_move_the_figures_of_the_other_rows() throws IOException {
        var canonical = canonical(1);
        var target = folder.resolve("fel");
        var wrong = WrongCopy.of(canonical, target, 1);
        var mended = Files.createDirectories(folder.resolve("utan fel"));
        for (var name : CanonicalFile.NAMES) {
            var bad = Stream.concat(wrong.errors().stream(), wrong.cascade().stream())
                    .filter(expected -> expected.file().equals(name + ".csv"))
                    .map(WrongCopy.Expected::line)
                    .toList();
            var whole = new String(Files.readAllBytes(CanonicalFile.in(target, name)), StandardCharsets.UTF_8);
            Files.writeString(CanonicalFile.in(target, name), whole.replace("\ufeff", ""));
            var titles = CanonicalFile.titles(CanonicalFile.in(target, name));
            try (var out = new CanonicalFile.Writer(mended, name, titles.toArray(String[]::new))) {
                for (var row : CanonicalFile.rows(target, name)) {
                    if (!bad.contains(row.line())) {
                        out.row(row.cells().toArray());
                    }
                }
            }
        }
        assertThat(Oracle.figures(mended, DAY)).isEqualTo(Oracle.figures(canonical, DAY));
    }
}
