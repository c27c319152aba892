package se.fyrvakt;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.database.PgBench;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.exchange.FolderReading;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/**
 * What reading in and looking costs, each against something measured in the same run, since machines differ. Started by
 * {@code ./fyrvakt bench}; no test, for a time asserted on a shared machine says nothing.
 */
@ScreenTest
class SpeedBench {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String LIST = "/personer?q=berg&lage=aktuella&ordning=-enhet";
    private static final int ADMINISTRATIONS = 30;
    private static final int LOOKS = 40;

    @TempDir
    Path folder;

    @Autowired
    FolderReading reading;

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Test
    void reading_in_against_copy() throws Exception {
        readIn(people(1_000)); // the code is warm in a server that runs
        for (var size : new int[] {10_000, 100_000}) {
            var file = people(size);
            var copied = millis(() -> copy(file));
            var read = millis(() -> readIn(file));
            System.out.printf(
                    "BENCH inläsning av %,d personer (provläsning och läsning): %,d ms; COPY %,d ms; %.1f gånger%n",
                    size, read, copied, (double) read / copied);
        }
    }

    @Test
    void a_list_among_few_and_among_many() throws Exception {
        var few = look(readIn(people(1_000)));
        var many = 0;
        for (var i = 0; i < ADMINISTRATIONS; i++) {
            many = readIn(people(100_000 / ADMINISTRATIONS));
        }
        TestDatabase.superuser().sql("analyze").update();
        var amongMany = look(many);
        System.out.printf(
                "BENCH sökt och sorterad lista: 1 000 personer %,d µs; 100 000 i %d förvaltningar %,d µs; %.2f gånger%n",
                few, ADMINISTRATIONS, amongMany, (double) amongMany / few);
        var selects = PgBench.selects();
        System.out.printf(
                "BENCH listan bland många: %.0f i sekunden av en klient; pgbench --select-only: %.0f; en på %.0f%n",
                1e6 / amongMany, selects, selects * amongMany / 1e6);
    }

    /** The median time of the list, in microseconds. */
    private long look(int administration) {
        return median(visits.as(accounts.signedIn(administration, Role.COORDINATOR)));
    }

    private int readIn(Path file) {
        var administration = filled.administration();
        reading.read(file, DAY, Filled.filler(administration));
        return administration;
    }

    private static long median(Browser browser) {
        var times = IntStream.range(0, LOOKS)
                .mapToLong(i -> {
                    var start = System.nanoTime();
                    browser.answerOf(LIST);
                    return (System.nanoTime() - start) / 1_000;
                })
                .sorted()
                .toArray();
        return times[LOOKS / 2];
    }

    private Path people(int size) throws Exception {
        var file = folder.resolve("personer.csv");
        try (var lines = Files.newBufferedWriter(file)) {
            lines.write(
                    "Anställnings-id;Förnamn;Efternamn;E-post;Enhet;Befattning;Anställd från;Anställd till;Arbetar vid dator\n");
            for (var i = 0; i < size; i++) {
                lines.write("%06d;Åsa%d;%s;person%d@exempel.se;FSK-01;Förskollärare;2009-05-14;;ja\n"
                        .formatted(i, i % 97, i % 20 == 0 ? "Östberg" : "Lindqvist", i));
            }
        }
        return file;
    }

    /** The same file into a table with the same columns and indexes, without policies and history. */
    private long copy(Path file) throws Exception {
        var access = TestDatabase.access();
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                var sql = connection.createStatement();
                Reader lines = Files.newBufferedReader(file)) {
            sql.execute("drop table if exists person_copied");
            sql.execute(
                    "create table person_copied (like person including identity including generated including constraints)");
            sql.execute("alter table person_copied alter administration set default 1, alter version set default 1,"
                    + " alter unit_id type text, alter works_at_computer type text");
            for (var columns : new String[] {
                "(administration, id)",
                "(administration, key)",
                "(administration, last_name, first_name, id)",
                "(administration, unit_id)",
                "(administration, email_key)"
            }) {
                sql.execute("create index on person_copied " + columns);
            }
            sql.execute("create index on person_copied using gin (administration, folded gin_trgm_ops)");
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy person_copied (employee_id, first_name, last_name, email, unit_id, title, employed_from,"
                                    + " employed_until, works_at_computer) from stdin with (format csv, delimiter ';', header)",
                            lines);
        }
    }

    private static long millis(Callable<?> work) throws Exception {
        var start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
