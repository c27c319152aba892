package se.fyrvakt.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;

@ScreenTest
class ListCostTest {

    private static final List<String> PERSON =
            List.of("Anställnings-id", "Förnamn", "Efternamn", "E-post", "Enhet", "Befattning");
    private static final int MOST_STATEMENTS = 5;
    private static final int MOST_BYTES = 20_000;

    @Autowired
    Filled filled;

    @Autowired
    Visits visits;

    @Autowired
    TestAccounts accounts;

    int administration;
    Browser coordinator;

    @BeforeEach
    void an_administration_with_many_people() {
        administration = filled.administration();
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        people(0, 60);
    }

    private void people(int from, int to) {
        filled.readIn(
                administration,
                "personer",
                1,
                PERSON,
                IntStream.range(from, to)
                        .mapToObj(i -> "%05d;Förnamn%d;Efternamn%d;namn%d@exempel.se;FSK-01;Undersköterska"
                                .formatted(i, i % 97, i % 389, i))
                        .toArray(String[]::new));
    }

    private int statements(String address) {
        return Statements.during(
                        () -> assertThat(coordinator.open(address).status()).isEqualTo(200))
                .size();
    }

    @Test
    void a_list_asks_the_same_few_things_whatever_the_rows() {
        var addresses = List.of(
                "/",
                "/personer",
                "/personer?q=namn1",
                "/personer?enhet=FSK",
                "/personer?ordning=-enhet",
                "/personer?sida=2",
                "/enheter",
                "/roller",
                "/tillgangar",
                "/personer/00001");
        var few = addresses.stream().map(this::statements).toList();
        people(60, 2_000);
        var many = addresses.stream().map(this::statements).toList();

        assertThat(many).isEqualTo(few);
        assertThat(many).allMatch(count -> count <= MOST_STATEMENTS);
    }

    @Test
    void a_full_list_is_a_small_page() throws IOException {
        var page = coordinator.answerOf("/personer").getContentAsByteArray();

        assertThat(gzipped(page)).isLessThan(MOST_BYTES);
    }

    @Test
    void a_search_and_the_usual_order_go_by_an_index_also_under_the_policies() {
        people(60, 20_000);
        TestDatabase.owner().sql("analyze person").update();

        assertThat(plan("select * from matching('person', array['efternamn77'])"))
                .isNotEmpty();
        assertThat(plan("select id from person t order by t.last_name, t.first_name, t.id limit 50"))
                .contains("person_in_order");
    }

    @Autowired
    se.fyrvakt.database.Tenancy tenancy;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient db;

    /** The planner's choice is inside a function that runs as the owner: only the index itself can tell. */
    private java.util.List<Long> search(String word) {
        return tenancy.read(administration, () -> {
            var found = db.sql("select matching('person', array[:word])")
                    .param("word", word)
                    .query(Long.class)
                    .list();
            db.sql("select pg_stat_force_next_flush()").query((row, n) -> true).list();
            return found.stream().map(java.util.Objects::requireNonNull).toList();
        });
    }

    private static long scans(String index) {
        return TestDatabase.owner()
                .sql("select idx_scan from pg_stat_user_indexes where indexrelname = ?")
                .param(index)
                .query(Long.class)
                .single();
    }

    private String plan(String sql) {
        return tenancy.read(
                administration,
                () -> String.join(
                        "\n",
                        db.sql("explain " + sql)
                                .query((row, n) -> String.valueOf(row.getString(1)))
                                .list()));
    }

    private static int gzipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
