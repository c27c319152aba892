package se.fyrvakt.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load program on the test cluster: the yardstick that other figures of the same run stand beside. */
public final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private PgBench() {}

    /** Selections by key a second, one client after another. */
    public static double selects() throws Exception {
        run("--initialize", "--quiet", "--scale=1");
        var found = RATE.matcher(run("--select-only", "--client=1", "--time=5"));
        if (!found.find()) {
            throw new IOException("pgbench said no rate");
        }
        return Double.parseDouble(found.group(1));
    }

    private static String run(String... options) throws Exception {
        var server = TestDatabase.server();
        var command = new ArrayList<>(List.of(
                program(),
                "--host=" + server.getHost(),
                "--port=" + server.getPort(),
                "--username=" + Passwords.SUPERUSER));
        command.addAll(List.of(options));
        command.add("test");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", TestDatabase.superuserPassword());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench: " + said);
        }
        return said;
    }

    private static String program() throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            return "pgbench";
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin/pgbench"))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .findFirst()
                    .orElse("pgbench");
        }
    }
}
