package se.fyrvakt.assets;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.register.Filled;

/**
 * What inherited levels cost with 10,000 assets that carry each other 30,000 times. Started by {@code ./fyrvakt bench levels};
 * no test.
 */
@ScreenTest
class LevelsBench {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    Filled filled;

    @Autowired
    LevelRepository levels;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Test
    void ten_thousand_assets_with_thirty_thousand_dependencies() {
        int administration = filled.administration();
        fill(administration);
        var one = TestDatabase.owner()
                .sql("select max(id) from asset where administration = ?")
                .param(administration)
                .query((found, n) -> found.getLong(1))
                .single();
        tell(
                "alla",
                () -> tenancy.read(
                        administration,
                        () -> db.sql(AssetLevels.ALL)
                                .param("day", DAY)
                                .query()
                                .listOfRows()
                                .size()));
        tell("en", () -> tenancy.read(administration, () -> levels.of(one, DAY).size()));
    }

    private static void tell(String what, Runnable work) {
        work.run();
        var begun = System.nanoTime();
        var sql = Statements.millisDuring(work);
        System.out.printf(
                "BENCH nivåer, %s: %,d ms, varav SQL %,d ms%n", what, (System.nanoTime() - begun) / 1_000_000, sql);
    }

    private static void fill(int administration) {
        var owner = TestDatabase.owner();
        owner.sql("""
                insert into asset (administration, version, asset_id, name, kind)
                select :administration, 1, 'T-' || n, 'Tillgång ' || n, case n % 3 when 0 then 'informationsmängd' else 'system' end
                  from generate_series(1, 10000) n
                """).param("administration", administration).update();
        owner.sql("""
                insert into classification (administration, version, asset_id, decided_on, confidentiality, integrity, availability)
                select administration, 1, id, '2025-01-01', id % 4, id % 3, id % 2 from asset
                 where administration = :administration and id % 2 = 0
                """).param("administration", administration).update();
        owner.sql("""
                insert into carrying (administration, version, carrier_id, carried_id)
                select :administration, 1, a, b
                  from (select min(id) as first from asset where administration = :administration) f
                  cross join lateral (select distinct f.first + (n * 7919) % 10000 as a, f.first + (n * 104729 + n / 10000 * 31) % 10000 as b
                                        from generate_series(1, 30000::bigint) n) l
                 where a <> b
                """).param("administration", administration).update();
        owner.sql("analyze").update();
    }
}
