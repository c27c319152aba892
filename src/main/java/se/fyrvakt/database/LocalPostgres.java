package se.fyrvakt.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import se.fyrvakt.kernel.Refusal;

/**
 * The PostgreSQL that comes with the program, for whoever has none: its files are in the data folder, and it runs as long
 * as the program does.
 */
final class LocalPostgres implements Database {

    private final DataFolder folder;
    private final FileChannel lock;
    private final Runnable last = this::close;
    private @Nullable PostgresCluster running;
    private @Nullable DatabaseAccess access;

    private LocalPostgres(DataFolder folder) {
        this.folder = folder;
        this.lock = folder.lock();
    }

    /** @param options more of {@code postgres -c …}; none but in tests */
    static LocalPostgres start(DataFolder folder, String options) {
        var postgres = new LocalPostgres(folder);
        SpringApplication.getShutdownHandlers().add(postgres.last);
        try {
            postgres.begin(options);
            return postgres;
        } catch (IOException | SQLException e) {
            postgres.close();
            throw new Refusal("Den inbyggda databasen i %s startar inte: %s".formatted(folder.home(), firstLine(e)), e);
        } catch (Refusal e) {
            postgres.close();
            throw e;
        }
    }

    /** Not interrupted by {@link #close}, which waits for it: a server half started would be left behind. */
    private synchronized void begin(String options) throws IOException, SQLException {
        var binaries = PostgresBinaries.in(folder.home());
        var cluster = new PostgresCluster(Programs.of(binaries, folder.home()), folder.cluster(), options);
        cluster.stopOrphan();
        var passwords = passwords(cluster);
        running = cluster;
        var server = "jdbc:postgresql://127.0.0.1:" + cluster.start() + "/";
        DatabaseRoles.make(server, passwords);
        var url = server + "fyrvakt?ApplicationName=fyrvakt&reWriteBatchedInserts=true";
        passwords.write(folder.connection(), url);
        access = passwords.at(url);
    }

    private Passwords passwords(PostgresCluster cluster) throws IOException {
        var known = Passwords.read(folder.connection());
        var passwords = known == null ? Passwords.random() : known;
        if (known == null) {
            passwords.write(folder.connection(), "");
        }
        if (!cluster.exists()) {
            cluster.create(passwords.superuser());
        } else if (known == null) {
            cluster.setSuperuserPassword(passwords.superuser());
        }
        return passwords;
    }

    @Override
    public synchronized DatabaseAccess access() {
        if (access == null) {
            throw new IllegalStateException("stopped");
        }
        return access;
    }

    @Override
    public synchronized void close() {
        try (lock) {
            if (running != null) {
                running.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            running = null;
            access = null;
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
