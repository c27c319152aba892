package se.fyrvakt.database;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The one PostgreSQL of a process of tests. Its files stay in {@code target/test-database-1} (or 2) between runs, with a migrated, empty
 * database named by the migrations' checksum; each run gets a copy of that. Every {@code @SpringBootTest} is connected to
 * it, as the application's own role, without asking for it.
 */
public final class TestDatabase {

    private static final String NO_WAITING =
            "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200";
    private static final TestDatabase ONLY = started();

    private final Passwords passwords;
    private final String server;

    private TestDatabase(Passwords passwords, String server) {
        this.passwords = passwords;
        this.server = server;
    }

    private static TestDatabase started() {
        try {
            var folder =
                    DataFolder.at(Path.of("target", System.getProperty("fyrvakt.test-database", "test-database-1")));
            var url = LocalPostgres.start(folder, NO_WAITING).access().url();
            var database = new TestDatabase(
                    requireNonNull(Passwords.read(folder.connection())), url.replaceFirst("[^/]*$", ""));
            database.renew("ground_" + checksum());
            return database;
        } catch (Exception e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private void renew(String template) throws Exception {
        if (!databases("ground%").contains(template)) {
            make(template);
        }
        sql("drop database if exists test with (force)");
        sql("create database test template " + template + " owner fyrvakt_owner");
    }

    /** How the run's database is reached. */
    public static DatabaseAccess access() {
        return ONLY.passwords.at(ONLY.server + "test?ApplicationName=fyrvakt-test&reWriteBatchedInserts=true");
    }

    /** The owner's own connection, which sees every administration: for looking behind the application's back. */
    public static JdbcClient owner() {
        return Owner.CLIENT;
    }

    /** One connection for all who look: a new one for every question can outrun the server's closing of the old. */
    private static final class Owner {
        private static final JdbcClient CLIENT = client();

        private static JdbcClient client() {
            var access = access();
            return JdbcClient.create(new SingleConnectionDataSource(
                    access.url(), access.owner().user(), access.owner().password(), true));
        }
    }

    /** For what only a superuser may prepare. */
    public static JdbcClient superuser() {
        return ONLY.superuser("test");
    }

    /** For a program of its own beside the tests: the server's host and port, and the superuser's password. */
    static java.net.URI server() {
        return java.net.URI.create(ONLY.server.replaceFirst("^jdbc:", ""));
    }

    static String superuserPassword() {
        return ONLY.passwords.superuser();
    }

    private JdbcClient superuser(String database) {
        return client(server + database, Passwords.SUPERUSER, passwords.superuser());
    }

    private static JdbcClient client(String url, String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(url, user, password));
    }

    /** Named only when it is whole; those of older migrations go. */
    private void make(String template) throws Exception {
        for (var old : databases("ground%")) {
            sql("drop database " + old + " with (force)");
        }
        sql("create database ground_half owner fyrvakt_owner");
        Flyway.configure()
                .dataSource(server + "ground_half", Passwords.OWNER, passwords.owner())
                .locations("classpath:se/fyrvakt/**/db")
                .placeholders(Map.of("app", Passwords.APP))
                .outOfOrder(true)
                .load()
                .migrate();
        sql("alter database ground_half rename to " + template);
    }

    private List<String> databases(String like) {
        return superuser("postgres")
                .sql("select datname from pg_database where datname like ?")
                .param(like)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void sql(String statement) throws Exception {
        try (var connection =
                        DriverManager.getConnection(server + "postgres", Passwords.SUPERUSER, passwords.superuser());
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private static String checksum() throws Exception {
        var migrations = new PathMatchingResourcePatternResolver().getResources("classpath*:se/fyrvakt/**/db/*.sql");
        Arrays.sort(migrations, Comparator.comparing(each -> String.valueOf(each.getFilename())));
        var digest = MessageDigest.getInstance("SHA-256");
        for (var migration : migrations) {
            digest.update(String.valueOf(migration.getFilename()).getBytes());
            digest.update(migration.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }
}
