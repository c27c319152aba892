package se.fyrvakt.review;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.PageCost;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/**
 * What access and its review cost in a city: 45,000 people in 900 units, two exports of 100,000 rows of 100 systems each, and a
 * round of 10,000 that is under way. Started by {@code ./fyrvakt bench access}; no test.
 */
@ScreenTest
class AccessBench {

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Test
    void a_city() {
        int administration = filled.administration();
        fill(administration);
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        for (var address : new String[] {"/", "/behorighetslaget", "/behorighetslaget/uttag", "/granskning"}) {
            PageCost.tell("behörigheter, samordnaren", address, coordinator);
        }
        PageCost.tell("behörigheter, samordnaren", "/granskning/" + round(administration), coordinator);
        var manager = visits.as(accounts.called(administration, "chef.7." + administration + "@exempel.se"));
        PageCost.tell("behörigheter, en chef", "/", manager);
        PageCost.tell("behörigheter, en chef", "/granskning/" + round(administration) + "/svara", manager);
        PageCost.tell("behörigheter, en medarbetare", "/", visits.as(accounts.signedIn(administration, Role.EMPLOYEE)));
    }

    private static long round(int administration) {
        return TestDatabase.owner()
                .sql("select id from access_round where administration = :administration")
                .param("administration", administration)
                .query(Long.class)
                .single();
    }

    private void fill(int administration) {
        insert(administration, """
                insert into unit (administration, version, code, name, kind, above_id, manager_email)
                select :administration, 1, 'B' || n, 'Enhet ' || n, 'enhet', u.id, 'chef.' || n || '.' || cast(:administration as text) || '@exempel.se'
                  from generate_series(1, 900) n cross join (select id from unit where administration = :administration and code = 'HÄ') u
                """);
        insert(administration, """
                insert into person (administration, version, employee_id, first_name, last_name, email, unit_id, employed_until)
                select :administration, 1, 'P-' || n, 'Förnamn', 'Efternamn ' || n, 'person.' || n || '@exempel.se', u.numbers[1 + n % 900],
                       case when n % 50 = 0 then date '2026-01-01' end
                  from generate_series(1, 45000) n
                  cross join (select array_agg(id) as numbers from unit where administration = :administration and code like 'B%') u
                """);
        insert(administration, """
                insert into asset (administration, version, asset_id, name, kind, owner_email)
                select :administration, 1, 'T-' || n, 'System ' || n, 'system', 'person.' || n || '@exempel.se' from generate_series(1, 100) n
                """);
        for (var day : new String[] {"2026-09-01", "2026-10-01"}) {
            insert(administration, """
                    insert into access_row (administration, version, asset_id, account, employee_id, folder, entitlement, last_used_on, extracted_on, source, line)
                    select :administration, 1, a.numbers[1 + n % 100], 'konto.' || n, 'P-' || n % 45500, 'B' || n % 900,
                           case when n % 97 = 0 then 'administrera' else 'läsa' end, cast('{day}' as date) - n % 400, cast('{day}' as date), 'uttag', n
                      from generate_series(1, 100000) n
                      cross join (select array_agg(id) as numbers from asset where administration = :administration) a
                    """.replace("{day}", day));
        }
        insert(administration, """
                insert into access_export select distinct administration, asset_id, source, extracted_on from access_row where administration = :administration
                """);
        insert(administration, """
                insert into access_round (administration, version, name, begins_on, due_on) values (:administration, 1, 'Våren', current_date, current_date + 14)
                """);
        insert(administration, """
                insert into access_item (administration, version, round_id, place, asset_id, source, account, employee_id, folder, entitlement, decision, decided_on)
                select r.administration, 1, o.id, row_number() over (order by r.id), r.asset_id, r.source, r.account, r.employee_id, r.folder, r.entitlement,
                       case when r.line % 20 = 0 then 'ta bort' end, case when r.line % 20 = 0 then current_date - 90 end
                  from access_row r join access_round o on o.administration = r.administration
                 where r.administration = :administration and r.extracted_on = '2026-10-01' and r.line <= 10000
                """);
        TestDatabase.owner()
                .sql("analyze unit, person, asset, access_row, access_export, access_round, access_item")
                .update();
    }

    private static void insert(int administration, String sql) {
        TestDatabase.owner().sql(sql).param("administration", administration).update();
    }
}
