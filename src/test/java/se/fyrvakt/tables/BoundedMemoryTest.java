package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large and hostile files in a JVM of 64 MB of its own: memory that is not there cannot be used. */
class BoundedMemoryTest {

    private static final int ROWS = 100_000;

    @TempDir
    private Path folder;

    @Test
    void large_and_hostile_files_are_read_or_refused_in_64_megabytes() throws Exception {
        var csv = folder.resolve("personer.csv");
        var xlsx = folder.resolve("personer.xlsx");
        try (var a = new BufferedOutputStream(Files.newOutputStream(csv));
                var b = new BufferedOutputStream(Files.newOutputStream(xlsx))) {
            people(TableWriter.csv(a, HEADER));
            people(TableWriter.xlsx(b, "Personer", HEADER));
        }
        Files.writeString(folder.resolve("en cell.csv"), "a;b\n" + "x".repeat(60 << 20));
        Files.writeString(folder.resolve("citat.csv"), "a;b\n\"" + "x\n".repeat(20 << 20));
        Files.write(folder.resolve("attribut.xlsx"), Sent.workbook("<row a='" + "x".repeat(60 << 20) + "'/>", "", ""));
        Files.write(folder.resolve("djup.xlsx"), Sent.workbook("<row>".repeat(5 << 20), "", ""));
        Files.write(folder.resolve("texter.xlsx"), Sent.workbook("", "", "<si><t>aaaaaaaaaa</t></si>".repeat(2 << 20)));
        assertThat(readInSmallJvm())
                .containsExactlyInAnyOrder(
                        "personer.csv 100001",
                        "personer.xlsx 100001",
                        "en cell.csv En cell är längre än 100\u00a0000 tecken.",
                        "citat.csv En cell är längre än 100\u00a0000 tecken.",
                        "attribut.xlsx En cell i arbetsboken är för lång.",
                        "djup.xlsx Arbetsboken är skadad eller avbruten.",
                        "texter.xlsx Arbetsboken har för mycket text.");
    }

    private static final List<String> HEADER = List.of(
            "Anställnings-id", "Förnamn", "Efternamn", "E-post", "Enhet", "Befattning", "Från", "Till", "Dator");

    private static void people(TableWriter writer) throws IOException {
        try (writer) {
            for (int i = 0; i < ROWS; i++) {
                writer.row(List.of(
                        "%06d".formatted(i),
                        "Åsa",
                        "Lind" + i,
                        i + "@exempel.se",
                        "ÄLD-02",
                        "Sjuksköterska",
                        "2009-05-14",
                        "",
                        "ja"));
            }
        }
    }

    private List<String> readInSmallJvm() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BoundedMemoryTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            var lines = out.lines().toList();
            assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
            return lines;
        }
    }

    /** Reads every file of a folder and says how many rows it had, or the first sentence of the refusal. */
    public static void main(String[] arguments) throws IOException {
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (var file : files.toList()) {
                System.out.println(file.getFileName() + " " + read(file));
            }
        }
    }

    private static String read(Path path) {
        return switch (TableFile.open("fil", path)) {
            case Refusal refusal -> sentence(refusal);
            case TableFile file -> {
                try (file;
                        var rows = file.sheets().getFirst().rows()) {
                    int n = 0;
                    for (var row = rows.next(); row != null; row = rows.next()) {
                        n++;
                    }
                    var refusal = rows.refusal();
                    yield refusal == null ? "" + n : sentence(refusal);
                }
            }
        };
    }

    private static String sentence(Refusal refusal) {
        return refusal.message()
                .substring(0, refusal.message().indexOf(". ") + 1)
                .replaceFirst(": .*", "");
    }
}
