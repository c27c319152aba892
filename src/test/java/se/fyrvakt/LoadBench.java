package se.fyrvakt;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the packaged program takes to start, and what memory it holds while eight people use it. */
class LoadBench {

    private static final int CLIENTS = 8;
    private static final int PAGES_EACH = 150;
    private static final String[] PAGES = {
        "/", "/personer", "/personer?q=o", "/tillgangar", "/enheter", "/roller", "/personer?sida=20", "/historik"
    };

    @TempDir
    Path data;

    @Test
    void starts_and_memory() throws Exception {
        var begun = System.nanoTime();
        var port = Started.freePort();
        var server = Started.script(java.util.Map.of(), "start", "--example", port, "--data", data.toString());
        var address = server.address();
        var password = server.line("Logga in som").replaceFirst(".* ", "");
        tell("första start med exemplet", begun);
        var person = Clicks.signedIn(address, "nils.karlsson@exempel.se", password);
        System.out.printf("BENCH listans HTML, gzip: %,d byte%n", person.bytes("/personer"));
        load(person);
        System.out.printf("BENCH JVM:ens minne efter %d klienters last: %s%n", CLIENTS, server.residentMemory());
        server.close();
        begun = System.nanoTime();
        server = Started.script(java.util.Map.of(), "start", port, "--data", data.toString());
        new Clicks(server.address()).open("/logga-in");
        tell("omstart till första sidan", begun);
        server.close();
    }

    private static void load(Clicks person) {
        var opened = new AtomicInteger();
        var begun = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var client = 0; client < CLIENTS; client++) {
                clients.submit(() -> {
                    for (var i = 0; i < PAGES_EACH; i++) {
                        person.open(PAGES[i % PAGES.length]);
                        opened.incrementAndGet();
                    }
                    return null;
                });
            }
        }
        System.out.printf(
                "BENCH %,d sidor av %d klienter: %.0f i sekunden%n",
                opened.get(), CLIENTS, opened.get() * 1e9 / (System.nanoTime() - begun));
    }

    private static void tell(String what, long begun) {
        System.out.printf("BENCH %s: %.1f s%n", what, (System.nanoTime() - begun) / 1e9);
    }
}
