package se.fyrvakt.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** What searching costs among 100,000 things with eight people at it, beside its SQL. Started by {@code ./fyrvakt bench search}; no test. */
@ScreenTest
class SearchBench {

    private static final int CLIENTS = 8;
    private static final int EACH = 60;
    private static final String[] SOUGHT = {
        "karin", "T-1234", "journalen 17", "åsa larsson", "växeln", "hus 20", "person.777", "zzz", "bo", "ärendena med"
    };

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private record Cost(long whole, long sql) {}

    @Test
    void a_hundred_thousand_things() throws Exception {
        int administration = filled.administration();
        ManyThings.fill(administration, 100_000);
        for (var role : new Role[] {Role.COORDINATOR, Role.EMPLOYEE}) {
            var visitor = accounts.signedIn(administration, role);
            Callable<Cost[]> client = () -> IntStream.range(0, EACH)
                    .mapToObj(i -> cost(visitor, SOUGHT[i % SOUGHT.length]))
                    .toArray(Cost[]::new);
            client.call();
            try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
                var all = clients.invokeAll(Collections.nCopies(CLIENTS, client));
                tell(role, all);
            }
        }
    }

    private Cost cost(SignedIn visitor, String sought) {
        var begun = System.nanoTime();
        var sql = Statements.millisDuring(() -> visits.as(visitor).open("/sok?q=" + sought.replace(" ", "%20")));
        return new Cost((System.nanoTime() - begun) / 1_000_000, sql);
    }

    private static void tell(Role role, List<Future<Cost[]>> all) throws InterruptedException, ExecutionException {
        var costs = new ArrayList<Cost>();
        for (var each : all) {
            costs.addAll(Arrays.asList(each.get()));
        }
        System.out.printf(
                "BENCH sök som %s, %d klienter: hälften inom %d ms, 95 av 100 inom %d ms, varav SQL %d ms%n",
                role.label(),
                CLIENTS,
                share(costs.stream().mapToLong(Cost::whole).toArray(), 50),
                share(costs.stream().mapToLong(Cost::whole).toArray(), 95),
                share(costs.stream().mapToLong(Cost::sql).toArray(), 95));
    }

    private static long share(long[] values, int percent) {
        Arrays.sort(values);
        return values[values.length * percent / 100];
    }
}
