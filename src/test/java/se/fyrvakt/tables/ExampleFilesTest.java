package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example file is the same table in every form an office could send it. */
class ExampleFilesTest {

    static List<Path> examples() throws IOException {
        try (var files = Files.list(Path.of("examples/hagersten-alvsjo-2023"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_one_table_in_every_form(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.UTF_8);
        var cells = Sent.cells(bytes);
        assertThat(cells)
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(cells.getFirst()));
        forms(text).forEach(form -> assertThat(Sent.cells(form)).isEqualTo(cells));
        assertThat(Sent.cells(Sent.csv(cells))).isEqualTo(cells);
        var excel = Sent.rows(Sent.xlsx(cells));
        for (int i = 0; i < cells.size(); i++) {
            for (int column = 0; column < cells.get(i).size(); column++) {
                assertThat(excel.get(i).cell(column)).isEqualTo(cells.get(i).get(column));
            }
        }
    }

    private static Stream<byte[]> forms(String text) {
        return Stream.of(
                text.getBytes(Charset.forName("windows-1252")),
                Sent.marked(text, StandardCharsets.UTF_8),
                Sent.marked(text, StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE),
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static Path example(String name) {
        return Path.of("examples/hagersten-alvsjo-2023", name);
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(example(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
