package se.fyrvakt.queue;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** What the pages of the queue cost with 10,000 assets. Started by {@code ./fyrvakt bench queue}; no test. */
@ScreenTest
class QueueBench {

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Test
    void ten_thousand_assets() {
        int administration = filled.administration();
        ManyQueued.fill(administration, 10_000);
        var visitor = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        for (var address : new String[] {
            "/klassningsko",
            "/klassningsko?sida=100",
            "/klassningsko?enhet=FSK&skal=changed",
            "/klassningsko/tackning",
            "/klassningsko/fraga",
            "/laget"
        }) {
            tell(address, () -> visitor.open(address));
        }
    }

    private static void tell(String what, Runnable work) {
        work.run();
        var statements = Statements.during(work).size();
        var begun = System.nanoTime();
        var sql = Statements.millisDuring(work);
        System.out.printf(
                "BENCH kö, %s: %,d ms, varav SQL %,d ms, %d satser%n",
                what, (System.nanoTime() - begun) / 1_000_000, sql, statements);
    }
}
