package se.fyrvakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door as whoever opens it meets it: real processes, on folders and ports of their own. */
class DoorTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            starta                     | Okänt ord: starta. Skriv ./fyrvakt help för att se vad som finns.
            start --exempel            | Okänt val: --exempel. De som finns är --example, --port N och --data MAPP.
            start --port åtta          | Porten ska vara ett tal mellan 1 och 65535, inte ”åtta”. Till exempel: ./fyrvakt start --port 8081
            start --port 65536         | Porten ska vara ett tal mellan 1 och 65535, inte 65536. Till exempel: ./fyrvakt start --port 8081
            start --port               | Porten ska vara ett tal mellan 1 och 65535, inte ””. Till exempel: ./fyrvakt start --port 8081
            start --data               | Efter --data ska det stå en mapp, till exempel --data /var/lib/fyrvakt.
            start --data /proc/fyrvakt | Det går inte att skriva i datamappen /proc/fyrvakt. Ge dig själv skrivrätt där, eller välj en annan mapp med --data MAPP.
            import                     | 'Vilken fil? Skriv ./fyrvakt import MAPP|FIL…, till exempel ./fyrvakt import personer.csv.'
            import saknas.csv          | Filen saknas.csv finns inte, eller går inte att läsa.
            report --dag 2023-11-16    | Okänt val: --dag. Skriv ./fyrvakt help för att se vilka som finns.
            report --from /finns/inte  | Mappen /finns/inte finns inte, eller går inte att läsa.
            test --snabbt              | Okänt val: --snabbt. ./fyrvakt test tar inga val.
            """)
    void what_cannot_be_done_is_told_in_one_line(String typed, String line) throws Exception {
        var door = Started.script(Map.of("FYRVAKT_PORT", String.valueOf(freePort())), typed.split(" "));
        assertThat(door.lines()).containsExactly(line);
        assertThat(door.exitCode()).isNotZero();
    }

    @Test
    void help_names_every_word_and_setting() throws Exception {
        var help = String.join("\n", Started.script(Map.of(), "help").lines());
        assertThat(help)
                .contains(
                        "start",
                        "--example",
                        "--port",
                        "--data",
                        "import",
                        "report",
                        "test",
                        "bench",
                        "FYRVAKT_DB_URL");
    }

    @Test
    void a_busy_port_is_told_before_anything_is_built_or_started() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(busy.getLocalPort());
            var door = Started.script(Map.of(), "start", "--port", port, "--data", data.toString());
            assertThat(door.lines()).singleElement().asString().startsWith("Porten " + port + " är upptagen.");
            assertThat(door.exitCode()).isNotZero();
            refused(Map.of(), "Porten " + port + " på 127.0.0.1 är upptagen.", "--server.port=" + port);
        }
    }

    @Test
    void a_setting_that_is_wrong_or_missing_is_told() throws Exception {
        refused(Map.of("FYRVAKT_PORTEN", "1"), "Inställningen FYRVAKT_PORTEN finns inte.");
        refused(Map.of("FYRVAKT_PORT", "hög"), "Porten ska vara ett tal");
        refused(
                Map.of("FYRVAKT_DB_URL", "jdbc:postgresql://127.0.0.1/fyrvakt"),
                "Inställningen FYRVAKT_DB_OWNER_USER saknas.",
                "--server.port=0");
    }

    @Test
    void a_database_that_does_not_answer_is_told() throws Exception {
        var roles = Map.of(
                "FYRVAKT_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + freePort() + "/fyrvakt",
                "FYRVAKT_DB_OWNER_USER",
                "ägare",
                "FYRVAKT_DB_OWNER_PASSWORD",
                "x",
                "FYRVAKT_DB_USER",
                "program",
                "FYRVAKT_DB_PASSWORD",
                "x");
        refused(roles, "Databasen på jdbc:postgresql://127.0.0.1:", "--server.port=0");
    }

    @Test
    void every_setting_the_program_reads_is_known() throws Exception {
        var read = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file :
                    (Iterable<Path>) files.filter(path -> path.toString().matches(".*\\.(java|yaml)"))::iterator) {
                Pattern.compile("FYRVAKT_[A-Z_]+")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> read.add(found.group()));
            }
        }
        read.remove("FYRVAKT_");
        assertThat(BeforeStart.SETTINGS).containsAll(read);
    }

    @Test
    void a_server_stops_cleanly_and_comes_back_after_being_killed() throws Exception {
        var first = Started.server(data);
        assertThat(status(first.address())).isLessThan(400);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("connection"))))
                .isEqualTo("rw-------");
        refused(Map.of(), "Datamappen " + data + " används redan", "--server.port=0");
        var postgres = Started.postgres(data);
        first.signal("INT");
        first.exitCode();
        assertThat(postgres.onExit()).succeedsWithin(Duration.ofSeconds(20));

        var second = Started.server(data);
        second.address();
        second.signal("KILL");
        second.exitCode();
        var orphan = Started.postgres(data);
        assertThat(orphan.isAlive()).isTrue();

        try (var third = Started.server(data)) {
            assertThat(status(third.address())).isLessThan(400);
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(20));
            postgres = Started.postgres(data);
        }
        assertThat(postgres.onExit()).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void a_file_is_read_in_beside_a_running_server_and_without_one() throws Exception {
        var units = Path.of("examples/hagersten-alvsjo-2023/enheter.csv").toAbsolutePath();
        try (var server = Started.server(data, "--fyrvakt.example=" + units.getParent())) {
            server.line("Logga in som");
            assertThat(imported(units))
                    .isEqualTo("enheter.csv: 0 nya, 0 ändrade, 40 oförändrade i enheter, uttag 2023-11-16.");
        }
        assertThat(imported(units)).startsWith("enheter.csv: 0 nya, 0 ändrade, 40 oförändrade");
    }

    private String imported(Path file) throws Exception {
        var command =
                Started.java(Map.of(), "import", "--fyrvakt.data=" + data, "--uttag", "2023-11-16", file.toString());
        var said = String.join("\n", command.lines());
        assertThat(command.exitCode()).as(said).isZero();
        return said;
    }

    private void refused(Map<String, String> settings, String start, String... arguments) throws Exception {
        var all = new java.util.ArrayList<>(java.util.List.of("start", "--fyrvakt.data=" + data));
        all.addAll(java.util.List.of(arguments));
        var server = Started.java(settings, all.toArray(String[]::new));
        assertThat(server.lines()).singleElement().asString().startsWith(start);
        assertThat(server.exitCode()).isNotZero();
    }

    private static int status(String address) throws IOException {
        var page = (HttpURLConnection) URI.create(address + "/").toURL().openConnection();
        page.setInstanceFollowRedirects(false);
        return page.getResponseCode();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
