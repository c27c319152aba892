package se.fyrvakt.incidents;

import se.fyrvakt.database.TestDatabase;

/** Many reports over five years, of all sorts and from all units: for measuring what their pages cost. */
final class ManyIncidents {

    private ManyIncidents() {}

    static void fill(int administration, int number) {
        TestDatabase.owner()
                .sql("""
                        insert into incident (administration, version, number, headline, description, reported_at, kind, judgement, judged_at,
                                              status, closed_on, unit_id, cause, campaign, severity, hits_availability)
                        select :administration, 1, 'M-' || n, 'Rapport om något ' || n, 'Det hände något i hus ' || n % 300, r.at,
                               (array['bluffmejl', 'skräppost', 'driftstörning', 'förlust', 'tillbud', 'hot', 'behörighet'])[1 + n % 7],
                               case when n % 50 = 0 then null when n % 8 = 0 then 'verksamhetsrelaterad' else 'informativ' end,
                               case when n % 50 = 0 then null else r.at + make_interval(mins => n * 37 % 4000) end,
                               case when n % 50 = 0 then 'ny' when n % 3 = 0 then 'öppen' else 'avslutad' end,
                               case when n % 50 > 0 and n % 3 > 0 then cast(r.at as date) + 3 + n % 20 end,
                               u.numbers[1 + n % cardinality(u.numbers)],
                               case when n % 8 = 0 then 'Orsak ' || n % 40 end, case when n % 7 = 0 then 'Kampanj ' || n % 70 end,
                               (array['låg', 'medel', 'hög'])[1 + n % 3], n % 2 = 0
                          from generate_series(1, :number) n
                          cross join lateral (select now() - make_interval(mins => cast(n * (5 * 525600.0 / :number) as int)) as at) r
                          cross join (select array_agg(id) as numbers from unit where administration = :administration) u
                        """)
                .param("administration", administration)
                .param("number", number)
                .update();
        TestDatabase.owner().sql("analyze incident").update();
    }
}
