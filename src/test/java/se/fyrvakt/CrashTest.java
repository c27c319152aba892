package se.fyrvakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The server is killed while people write. {@code ./fyrvakt bench faults} does it 25 times, the ordinary run five
 * ({@code -Dfyrvakt.kills=N}); PostgreSQL writes to disk as it does for everybody.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("fyrvakt.kills", 5);
    private static final int WRITERS = 4;
    private static final int SEE_OTHER = 303;

    @TempDir
    Path data;

    /** What the server has answered yes to: an asset's id and the name it last got. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final AtomicInteger next = new AtomicInteger();
    /** An answer that no writer should get, for the server was alive. */
    private final AtomicReference<@Nullable AssertionError> wrong = new AtomicReference<>();

    private volatile CountDownLatch enough = new CountDownLatch(0);
    private final Random random = new Random(25);

    @Test
    void kill_9_loses_nothing_acknowledged_and_leaves_nothing_without_history() throws Exception {
        var server = Started.server(data, "--fyrvakt.example=examples/hagersten-alvsjo-2023");
        var address = server.address();
        var password = server.line("Logga in som").replaceFirst(".* ", "");
        var person = Clicks.signedIn(address, "nils.karlsson@exempel.se", password);
        for (var kill = 0; kill < KILLS; kill++) {
            killUnderLoad(server, person);
            server = Started.server(data);
            person.moveTo(server.address());
            nothingIsLost();
        }
        server.close();
    }

    /** At a moment nobody has chosen: when so many changes have been acknowledged, in the middle of the next ones. */
    private void killUnderLoad(Started server, Clicks person) throws Exception {
        person.open("/tillgangar"); // so that the writers share one form key
        enough = new CountDownLatch(10 + random.nextInt(30));
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < WRITERS; i++) {
                writers.submit(() -> write(person));
            }
            enough.await();
            server.signal("KILL");
            server.exitCode();
        }
        assertThat(wrong.get()).isNull();
    }

    /** Registers assets and renames each, until the server is gone. */
    private void write(Clicks person) {
        try {
            for (; ; ) {
                var id = "KRASCH-" + next.incrementAndGet();
                var registered = Map.of("id", id, "namn", "Först " + id, "typ", "system");
                note(id, "Först " + id, person.send(person.open("/tillgangar/ny"), registered));
                note(
                        id,
                        "Sedan " + id,
                        person.send(person.open("/tillgangar/" + id + "/andra"), Map.of("namn", "Sedan " + id)));
            }
        } catch (IOException | InterruptedException e) {
            // the server is gone, which is the point
        } catch (AssertionError e) {
            wrong.set(e);
            LongStream.range(0, enough.getCount()).forEach(left -> enough.countDown());
        }
    }

    private void note(String id, String name, int status) {
        assertThat(status).isEqualTo(SEE_OTHER);
        acknowledged.put(id, name);
        enough.countDown();
    }

    private void nothingIsLost() throws IOException {
        var db = owner();
        var kept = new HashMap<String, String>();
        db.sql("select asset_id, name from asset where asset_id like 'KRASCH-%'")
                .query(row -> {
                    kept.put(row.getString(1), row.getString(2));
                });
        // What was under way when the server died may be there or not; what was acknowledged is.
        acknowledged.forEach((id, name) -> assertThat(kept.get(id)).isIn(name, "Sedan " + id));
        assertThat(db.sql("""
                        select asset_id from asset
                        where version <> (select count(*) from history_entry h
                                          where h.administration = asset.administration
                                            and h.register = 'tillgangar' and h.subject = asset.id)
                        """).query(String.class).list())
                .as("changes without history")
                .isEmpty();
        assertThat(db.sql("""
                        select count(*) from history_entry h
                        where h.register = 'tillgangar' and not exists (
                            select from asset where administration = h.administration and id = h.subject)
                        """).query(Long.class).single())
                .as("history without a change")
                .isZero();
    }

    /** Behind the program's back, as the role that sees everything. */
    private JdbcClient owner() throws IOException {
        var connection = new Properties();
        try (var lines = Files.newBufferedReader(data.resolve("connection"))) {
            connection.load(lines);
        }
        return JdbcClient.create(new DriverManagerDataSource(
                connection.getProperty("url"),
                connection.getProperty("owner"),
                connection.getProperty("owner.password")));
    }
}
