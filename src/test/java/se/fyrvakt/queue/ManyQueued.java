package se.fyrvakt.queue;

import se.fyrvakt.database.TestDatabase;

/** Many assets, of which a third is classified, and with all that can have happened since: for measuring the queue. */
final class ManyQueued {

    private ManyQueued() {}

    static void fill(int administration, int number) {
        run(administration, number, """
                insert into asset (administration, version, asset_id, name, kind, supplier, operation, is_critical, personal_data, unit_id, in_use_on)
                select :administration, 3, 'T-' || n, 'Tillgång ' || n, case when n % 10 = 7 then 'informationsmängd' else 'system' end,
                       'Leverantör ' || n % 500, (array['molntjänst', 'lokal drift', 'stadsgemensam'])[1 + n % 3], n % 10 = 0,
                       (array['nej', 'ja', 'känsliga'])[1 + n % 3], u.numbers[1 + n % cardinality(u.numbers)], date '2015-01-01' + n % 3000
                  from generate_series(1, :number) n
                  cross join (select array_agg(id) as numbers from unit where administration = :administration) u
                """);
        run(administration, number, """
                insert into classification (administration, version, asset_id, decided_on, confidentiality, integrity, availability, valid_until)
                select administration, 1, id, current_date - (id % 900)::int, id % 4, id % 3, id % 2, current_date - (id % 900)::int + 700
                  from asset where administration = :administration and id % 3 = 0 and :number > 0
                """);
        run(administration, number, """
                insert into carrying (administration, version, carrier_id, carried_id, valid_from)
                select a.administration, 1, a.id, i.id, current_date - (a.id % 1000)::int
                  from asset a join asset i on i.administration = a.administration and i.kind = 'informationsmängd' and (i.id + 1) % 50 = a.id % 50
                 where a.administration = :administration and a.kind = 'system' and a.id % 4 = 0 and i.id % 1000 < 100 and :number > 0
                """);
        run(administration, number, """
                insert into incident (administration, version, number, reported_at, headline, judgement, asset_id)
                select administration, 1, 'I-' || id, now() - make_interval(days => (id % 700)::int), 'Något hände', 'verksamhetsrelaterad', id
                  from asset where administration = :administration and id % 20 = 0 and :number > 0
                """);
        history(administration);
        TestDatabase.owner().sql("analyze").update();
    }

    private static void run(int administration, int number, String sql) {
        TestDatabase.owner()
                .sql(sql)
                .param("administration", administration)
                .param("number", number)
                .update();
    }

    /** Each asset was registered and then changed twice: its name, and of every tenth its supplier. */
    private static void history(int administration) {
        TestDatabase.owner().sql("""
                        with written as (
                            insert into history_entry (administration, at, actor, act, register, subject, version, digest)
                            select administration, now() - make_interval(days => (400 - 150 * v + id % 90)::int), 'Prov', 'ändrade',
                                   'tillgangar', id, v, ''
                              from asset cross join generate_series(1, 3) v where administration = :administration
                            returning administration, id, subject, version)
                        insert into history_content (administration, entry, salt, content)
                        select administration, id, '', json_build_object(
                                   'label', 'Tillgång',
                                   'before', json_build_object('Namn', 'Före', case when subject % 10 = 0 then 'Leverantör' else 'Typ' end, version::text),
                                   'after', json_build_object('Namn', 'Efter', case when subject % 10 = 0 then 'Leverantör' else 'Typ' end, (version + 1)::text))::text
                          from written
                        """).param("administration", administration).update();
    }
}
