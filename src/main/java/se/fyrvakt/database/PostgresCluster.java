package se.fyrvakt.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import se.fyrvakt.kernel.Refusal;

/** The files of one embedded PostgreSQL and the server that runs on them. The data folder's lock is held throughout. */
final class PostgresCluster {

    /** Modest: the program shares its machine with the browser it is tried in. */
    private static final String OPTIONS =
            "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=50"
                    + " -c shared_buffers=128MB -c work_mem=8MB -c maintenance_work_mem=64MB -c max_parallel_workers_per_gather=0"
                    + " -c jit=off -c timezone=UTC -c logging_collector=on -c log_filename=postgresql-%a.log"
                    + " -c log_truncate_on_rotation=on -c log_rotation_age=1d";

    private static final int TRIES = 3;
    /** Between the moment a process starts and the moment it writes its pid file. */
    private static final Duration SLACK = Duration.ofSeconds(30);

    private final Programs programs;
    private final Path files;
    private final String options;

    PostgresCluster(Programs programs, Path files, String options) {
        this.programs = programs;
        this.files = files;
        this.options = OPTIONS + " " + options;
    }

    boolean exists() {
        return Files.exists(files.resolve("PG_VERSION"));
    }

    /** Made beside its place and moved there whole: a start that was cut short leaves nothing half made. */
    void create(String superuserPassword) throws IOException {
        var half = files.resolveSibling("cluster.new");
        var password = files.resolveSibling("password.new");
        FileSystemUtils.deleteRecursively(half);
        programs.give(Files.createDirectory(half, PosixFilePermissions.asFileAttribute(DataFolder.OURS_ONLY)));
        Passwords.writeSecret(password, superuserPassword);
        programs.give(password);
        try {
            must(programs.run(
                    null,
                    "initdb",
                    "--pgdata=" + half,
                    "--username=" + Passwords.SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale-provider=icu",
                    "--icu-locale=sv-SE",
                    "--locale=C"));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(half, files, StandardCopyOption.ATOMIC_MOVE);
    }

    /** For when {@code data/connection} is lost: what owns the files may always decide the password. */
    void setSuperuserPassword(String password) throws IOException {
        must(programs.run(
                "alter role %s password '%s'\n".formatted(Passwords.SUPERUSER, password),
                "postgres",
                "--single",
                "-D",
                files.toString(),
                "postgres"));
    }

    /** Answers its port once it takes connections; pg_ctl gives it a session of its own, so that Ctrl-C is not for it. */
    int start() throws IOException {
        for (var left = TRIES; ; left--) {
            var port = freePort();
            var outcome = programs.run(
                    null,
                    "pg_ctl",
                    "start",
                    "--wait",
                    "--timeout=110",
                    "--silent",
                    "--pgdata=" + files,
                    "--log=" + files.resolve("start.log"),
                    "--options=-p " + port + " " + options);
            if (outcome.code() == 0) {
                return port;
            }
            if (left == 1) {
                throw new Refusal("Databasen i %s startar inte. Skälet står sist i %s."
                        .formatted(files, files.resolve("start.log")));
            }
        }
    }

    /** Closes connections and writes everything down; comes back when the server is gone. */
    void stop() throws IOException {
        if (server().isPresent()) {
            must(programs.run(null, "pg_ctl", "stop", "--mode=fast", "--wait", "--timeout=110", "--pgdata=" + files));
        }
    }

    /** An application that was killed leaves its server running, or a pid file of a server that is gone. */
    void stopOrphan() throws IOException {
        if (server().isPresent()) {
            stop();
        } else if (process().filter(process -> !isPostgres(process)).isPresent()) {
            Files.deleteIfExists(pidFile());
        }
    }

    /** The server of these files, if it runs. */
    private Optional<ProcessHandle> server() throws IOException {
        return process().filter(process -> isPostgres(process) && worksHere(process));
    }

    /** Of the number in the pid file; after a crash or in a new container it may be anybody. */
    private Optional<ProcessHandle> process() throws IOException {
        var lines = pidLines();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.contains("/bin/postgres"))
                .isPresent();
    }

    /** PostgreSQL's working folder is its files; where the system does not tell, it is by when it started. */
    private boolean worksHere(ProcessHandle process) {
        try {
            var folder = Path.of("/proc/" + process.pid() + "/cwd");
            return Files.isSymbolicLink(folder)
                    ? Files.isSameFile(folder, files)
                    : process.info().startInstant().filter(this::isWritten).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isWritten(Instant start) {
        try {
            var written = Instant.ofEpochSecond(Long.parseLong(pidLines().get(2).strip()));
            return Duration.between(start, written).abs().compareTo(SLACK) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> pidLines() throws IOException {
        var lines = Files.exists(pidFile()) ? Files.readAllLines(pidFile()) : List.<String>of();
        return lines.size() < 3 ? List.of() : lines;
    }

    private Path pidFile() {
        return files.resolve("postmaster.pid");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void must(Programs.Outcome outcome) throws IOException {
        if (outcome.code() != 0) {
            throw new IOException(outcome.said());
        }
    }
}
