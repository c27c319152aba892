package se.fyrvakt.duties;

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
 * What duties cost in a city: 45,000 people, 3,000 assets, 100,000 completions and 13 documents that all are to read, half of
 * them read. Started by {@code ./fyrvakt bench duties}; no test.
 */
@ScreenTest
class DutyBench {

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
        for (var address : new String[] {"/", "/mina-uppgifter?slag=las", "/mitt-ansvar", "/uppgifter", "/att-lasa"}) {
            PageCost.tell("uppgifter, samordnaren", address, coordinator);
        }
        PageCost.tell("uppgifter, en chef", "/min-enhet", visits.as(accounts.signedIn(administration, Role.MANAGER)));
        PageCost.tell("uppgifter, en medarbetare", "/", visits.as(accounts.signedIn(administration, Role.EMPLOYEE)));
        PageCost.tell(
                "uppgifter, en medarbetare", "/att-lasa", visits.as(accounts.signedIn(administration, Role.EMPLOYEE)));
    }

    private void fill(int administration) {
        insert(administration, """
                insert into person (administration, version, employee_id, first_name, last_name, email, unit_id, employed_from)
                select :administration, 1, 'P-' || n, 'Förnamn', 'Efternamn ' || n, case when n % 10 > 0 then 'person.' || n || '@exempel.se' end,
                       u.numbers[1 + n % cardinality(u.numbers)], date '2020-01-01' + n % 2000
                  from generate_series(1, 45000) n
                  cross join (select array_agg(id) as numbers from unit where administration = :administration) u
                """);
        insert(administration, """
                insert into asset (administration, version, asset_id, name, kind, owner_email, in_use_on)
                select :administration, 1, 'T-' || n, 'System ' || n, 'system', 'person.' || n || '@exempel.se', date '2020-01-01'
                  from generate_series(1, 3000) n
                """);
        insert(administration, """
                insert into course (administration, version, code, name, is_mandatory, valid_months, audience)
                select :administration, 1, 'K-' || n, 'Kurs ' || n, true, 24, 'alla' from generate_series(1, 3) n
                """);
        insert(administration, """
                insert into completion (administration, version, course_id, person_id, done_on, result)
                select :administration, 1, c.id, p.id, current_date - (p.id % 900)::int, 'godkänd'
                  from person p join course c on c.administration = p.administration
                 where p.administration = :administration and (p.id + c.id) % 4 > 0
                """);
        insert(administration, """
                insert into document (administration, version, title, valid_from, status, readers)
                select :administration, 1, 'Rutin ' || n, date '2025-01-01', 'gällande', 'alla' from generate_series(1, 13) n
                """);
        insert(administration, """
                insert into document_reading (administration, version, document_title, document_from, person_id, read_on, form)
                select :administration, 1, d.title, d.valid_from, p.id, date '2025-06-01', 'själv'
                  from person p join document d on d.administration = p.administration
                 where p.administration = :administration and (p.id + d.id) % 2 = 0
                """);
        TestDatabase.owner()
                .sql("analyze person, asset, course, completion, document, document_reading")
                .update();
    }

    private static void insert(int administration, String sql) {
        TestDatabase.owner().sql(sql).param("administration", administration).update();
    }
}
