package se.fyrvakt.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.kernel.Refusal;

@ScreenTest
class GroundTest {

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient app;

    @BeforeAll
    static void a_protected_table() {
        var owner = TestDatabase.owner();
        owner.sql("drop table if exists ground_fact").update();
        owner.sql("create table ground_fact (administration int not null, name text)")
                .update();
        owner.sql("call protect('ground_fact', 'select, insert')").update();
    }

    @Test
    void a_transaction_sees_and_writes_its_own_administration_only() {
        tenancy.write(71, () -> insert(71, "egen"));
        tenancy.write(72, () -> insert(72, "annans"));
        assertThat(tenancy.read(71, this::names)).containsExactly("egen");
        assertThat(tenancy.read(73, this::names)).isEmpty();
        assertThat(names()).isEmpty();
        assertThatThrownBy(() -> tenancy.write(71, () -> insert(72, "smugglad")))
                .rootCause()
                .hasMessageContaining("row-level");
    }

    @Test
    void the_owner_sees_every_administration() {
        tenancy.write(74, () -> insert(74, "syns för ägaren"));
        assertThat(TestDatabase.owner()
                        .sql("select name from ground_fact where administration = 74")
                        .query(String.class)
                        .list())
                .containsExactly("syns för ägaren");
    }

    @Test
    void the_application_may_do_only_what_the_table_says() {
        assertThatThrownBy(() -> app.sql("delete from ground_fact").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> app.sql("create table own (x int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void text_is_folded_for_search_and_for_keys() {
        assertThat(one("select fold('Åsa Öström Ærø ﬁl')")).isEqualTo("asa ostrom aero fil");
        assertThat(one("select fold_key('A\u030aSA')")).isEqualTo("åsa");
        assertThat(one("select like_pattern('50%_\\')")).isEqualTo("%50\\%\\_\\\\%");
        assertThat(one("select string_agg(x, '' order by x collate svensk) from unnest('{ö,z,å,a,ä}'::text[]) x"))
                .isEqualTo("azåäö");
    }

    @Test
    void a_role_that_may_change_history_is_refused() {
        var owner = TestDatabase.owner();
        owner.sql("create table ground_history (administration int)").update();
        owner.sql("grant update on ground_history to fyrvakt").update();
        assertThatThrownBy(() -> new RoleCheck(app))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("kan ändra eller ta bort historik i ground_history");
        owner.sql("drop table ground_history").update();
        new RoleCheck(app);
    }

    @Test
    void a_role_that_owns_or_is_superuser_is_refused() {
        assertThatThrownBy(() -> new RoleCheck(TestDatabase.owner())).hasMessageContaining("äger tabellen");
        assertThatThrownBy(() -> new RoleCheck(TestDatabase.superuser())).hasMessageContaining("är superuser");
    }

    private int insert(int administration, String name) {
        return app.sql("insert into ground_fact values (?, ?)")
                .params(administration, name)
                .update();
    }

    private java.util.List<String> names() {
        return app.sql("select name from ground_fact")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private String one(String sql) {
        return app.sql(sql).query(String.class).single();
    }
}
