package se.fyrvakt.search;

import se.fyrvakt.database.TestDatabase;

/** A hundred thousand things of an administration, for measuring what it costs to search among them. */
final class ManyThings {

    private static final String NAMES =
            "array['Åsa', 'Bo', 'Cecilia', 'Dragan', 'Elif', 'Fatima', 'Göran', 'Hanna', 'Ingrid', 'Jamal', 'Karin', 'Lars']";
    private static final String WORDS =
            "array['arkivet', 'bokningen', 'journalen', 'kassan', 'larmen', 'närvaron', 'passagen', 'schemat', 'växeln', 'ärendena']";

    private ManyThings() {}

    static void fill(int administration, int number) {
        insert(administration, number * 6 / 10, """
                insert into person (administration, version, employee_id, first_name, last_name, email)
                select :administration, 1, 'P-' || n, (%1$s)[1 + n %% 12], (%1$s)[1 + n / 12 %% 12] || 'sson ' || n %% 997, 'person.' || n || '@exempel.se'
                  from generate_series(1, :number) n
                """.formatted(NAMES));
        insert(administration, number * 2 / 10, """
                insert into asset (administration, version, asset_id, name, kind)
                select :administration, 1, 'T-' || n, 'System för ' || (%1$s)[1 + n %% 10] || ' ' || n %% 311, 'system'
                  from generate_series(1, :number) n
                """.formatted(WORDS));
        insert(administration, number * 2 / 10, """
                insert into measure (administration, version, number, text)
                select :administration, 1, 'Å-' || n, 'Se över ' || (%1$s)[1 + n %% 10] || ' i hus ' || n %% 211 || ' med ' || (%2$s)[1 + n %% 12]
                  from generate_series(1, :number) n
                """.formatted(WORDS, NAMES));
        TestDatabase.owner().sql("analyze person, asset, measure").update();
    }

    private static void insert(int administration, int number, String sql) {
        TestDatabase.owner()
                .sql(sql)
                .param("administration", administration)
                .param("number", number)
                .update();
    }
}
