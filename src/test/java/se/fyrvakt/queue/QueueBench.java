package se.fyrvakt.queue;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.database.TestDatabase;
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
        fill(administration);
        var visitor = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        for (var address : new String[] {"/klassningsko", "/klassningsko?sida=100", "/klassningsko/tackning"}) {
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

    private static void fill(int administration) {
        var owner = TestDatabase.owner();
        owner.sql("""
                insert into asset (administration, version, asset_id, name, kind, supplier, operation, is_critical, personal_data, unit_id, in_use_on)
                select :administration, 1, 'T-' || n, 'Tillgång ' || n, 'system', 'Leverantör ' || n % 500,
                       (array['molntjänst', 'lokal drift', 'stadsgemensam'])[1 + n % 3], n % 10 = 0,
                       (array['nej', 'ja', 'känsliga'])[1 + n % 3], (select min(id) from unit where administration = :administration),
                       date '2015-01-01' + n % 3000
                  from generate_series(1, 10000) n
                """).param("administration", administration).update();
        owner.sql("""
                insert into classification (administration, version, asset_id, decided_on, confidentiality, integrity, availability, valid_until)
                select administration, 1, id, current_date - (id % 900)::int, id % 4, id % 3, id % 2, current_date - (id % 900)::int + 700 from asset
                 where administration = :administration and id % 3 = 0
                """).param("administration", administration).update();
        owner.sql("analyze").update();
    }
}
