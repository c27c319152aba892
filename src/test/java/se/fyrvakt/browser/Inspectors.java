package se.fyrvakt.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import se.fyrvakt.identity.SignedIn;

/** Two who go through somebody's pages at the same time, each with a browser of their own: a page waits more than it works. */
record Inspectors(String root, SignedIn visitor, String state) {

    private static final ThreadLocal<Inspection> OWN = new ThreadLocal<>();

    private static final Executor HANDS =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    /** A test for each page, named by its address. All are begun at once. */
    Stream<DynamicTest> through(List<String> addresses) {
        var begun = addresses.stream()
                .map(address -> CompletableFuture.supplyAsync(() -> complaints(address), HANDS))
                .toList();
        var tests = new ArrayList<DynamicTest>();
        for (int page = 0; page < begun.size(); page++) {
            tests.add(test(addresses.get(page), begun.get(page)));
        }
        return tests.stream();
    }

    private static DynamicTest test(String address, CompletableFuture<List<String>> complaints) {
        return DynamicTest.dynamicTest(address, () -> {
            var said = complaints.join();
            if (!said.isEmpty()) {
                throw new AssertionError(address + "\n" + String.join("\n", said));
            }
        });
    }

    /** What is wrong with the page, and with the same page when its form was sent with nothing in it. */
    private List<String> complaints(String address) {
        var name = state + address.replaceAll("[^\\p{Alnum}]+", "-");
        var inspection = own();
        var complaints = new ArrayList<>(inspection.of(address, name));
        if (inspection.hasForm()) {
            inspection.ofMistake(name + "-mistake").forEach(said -> complaints.add("with mistakes: " + said));
        }
        return complaints;
    }

    private Inspection own() {
        var own = OWN.get();
        if (own == null || !own.isOf(visitor)) {
            if (own != null) {
                own.close();
            }
            own = new Inspection(root, visitor);
            OWN.set(own);
        }
        return own;
    }
}
