package se.fyrvakt.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.register.Filled;

/** With 10,000 reports over five years the planner goes by an index, also under the policies. */
@ScreenTest
class IncidentPlansTest {

    @Autowired
    Filled filled;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    private int administration;

    @BeforeEach
    void many_incidents() {
        administration = filled.administration();
        ManyIncidents.fill(administration, 10_000);
        TestDatabase.owner().sql("analyze incident").update();
    }

    private String plan(String sql) {
        return tenancy.read(
                administration,
                () -> String.join(
                        "\n", db.sql("explain " + sql).query(String.class).list()));
    }

    @Test
    void the_list_is_read_in_its_order() {
        assertThat(plan("select id from incident t order by t.reported_at desc, t.id desc limit 50"))
                .contains("incident_in_order");
    }

    @Test
    void figures_read_the_reports_of_their_year_only() {
        assertThat(plan("select count(*) from (%s) r".formatted(year()))).contains("incident_in_order");
    }

    private static String year() {
        return "select t.id from incident t where t.reported_at >= now() - interval '1 year' and t.reported_at < now() and t.same_as_id is null";
    }

    @Test
    void the_incidents_of_a_unit_are_found_by_it() {
        assertThat(plan("select count(*) from incident t where t.unit_id = any(array[1::bigint, 2])"))
                .contains("incident_unit");
    }
}
