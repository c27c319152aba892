package se.fyrvakt.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.register.Filled;
import se.fyrvakt.review.ReviewFixture;

/** Whoever begins, changes work or leaves gives somebody a duty, by the register of people alone. */
@ScreenTest
class ChangeTest {

    @Autowired
    ReviewFixture made;

    @Autowired
    Filled filled;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    private int administration;
    private Browser siv;
    private Browser hans;
    private Browser olle;

    @BeforeEach
    void an_export() {
        administration = made.administration();
        siv = made.called(administration, "siv");
        hans = made.called(administration, "hans");
        olle = made.called(administration, "olle");
        made.export(administration, made.today().minusDays(10), "ada;1;SK;läsa;", "bo;2;SK;ändra;", "cy;3;HT;läsa;");
    }

    private void is(String id, String... cells) {
        made.becomes(administration, id, cells);
    }

    private static String waiting(Browser who, String kind) {
        return who.open("/mina-uppgifter?slag=" + kind).html().select("main").text();
    }

    /** Where the only duty of that kind is done. */
    private static String start(Browser who, String kind, String address) {
        var all = who.open("/mina-uppgifter?slag=" + kind).html().select("a[href^=" + address + "]");
        assertThat(all).hasSize(1);
        return all.attr("href");
    }

    private static List<String> choices(Screen page) {
        return page.html().select("label.choice").eachText();
    }

    private static String choice(Screen page, String words) {
        return page.html().select("label.choice:contains(" + words + ") input").attr("value");
    }

    @Test
    void whoever_begins_is_offered_what_colleagues_with_the_same_post_reach() {
        is("2", "Befattning", "Lärare");
        is(
                "1",
                "Befattning",
                "Lärare",
                "Anställd från",
                made.today().plusDays(5).toString());
        made.export(administration, made.today(), "bo;2;SK;ändra;", "cy;3;HT;läsa;");
        var page = siv.open("/bestall/for/" + number("1"));
        assertThat(page.html().text()).contains("Ada Ek börjar");
        assertThat(choices(page)).containsExactly("Journalen: ändra (1 kollega)");
        siv.send("/bestall/for/" + number("1"), "vald", choice(page, "ändra"));
        assertThat(waiting(siv, "borjar")).doesNotContain("Ada");
        assertThat(waiting(olle, "godkann")).contains("Journalen");
        assertThat(siv.open("/bestall/for/" + number("1")).status()).isEqualTo(404);
    }

    @Test
    void whoever_changes_work_is_gone_through_by_the_new_manager() {
        is("1", "Enhet", "HT");
        assertThat(waiting(siv, "borjar")).doesNotContain("Ada");
        assertThat(waiting(hans, "borjar")).contains("1");
        var address = start(hans, "borjar", "/bestall/for/");
        var page = hans.open(address);
        assertThat(page.html().text()).contains("Ada Ek bytte arbete");
        assertThat(choices(page)).containsExactly("Journalen: läsa");
        assertThat(siv.open(address).status()).isEqualTo(404);
        hans.send(address, "vald", choice(page, "läsa"));
        assertThat(waiting(olle, "godkann")).contains("läsa");
        assertThat(waiting(hans, "borjar")).doesNotContain("Ada");
    }

    @Test
    void what_an_order_would_name_alike_is_one_choice() {
        made.export(
                administration, made.today(), "ada;1;SK;läsa;", "ada;1;HT;Läsa;", "bo;2;SK;ändra;", "cy;3;HT;Ändra;");
        for (var id : List.of("1", "2", "3")) {
            is(id, "Befattning", "Lärare", "Enhet", "HT");
        }
        var page = hans.open("/bestall/for/" + number("1"));
        assertThat(choices(page)).hasSize(2);
        hans.send("/bestall/for/" + number("1"), "vald", choice(page, "läsa"), "vald", choice(page, "ändra"));
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void what_was_taken_away_before_does_not_stand_for_what_a_leaver_reaches() {
        filled.add(
                administration,
                "behorighetsbestallningar",
                "Anställnings-id",
                "1",
                "Tillgång",
                "SYS-1",
                "Behörighet",
                "ändra",
                "Slag",
                "avsluta",
                "Från",
                "2020-01-01",
                "Skäl",
                "Byter arbete.",
                "Beställd av",
                "siv",
                "Beställd",
                "2020-01-01",
                "Beslut",
                "godkänd",
                "Beslutat av",
                "olle",
                "Beslutad",
                "2020-01-01",
                "Utförd",
                "2020-01-01");
        is("1", "Anställd till", made.today().plusDays(3).toString());
        assertThat(start(olle, "slutar", "/bestall/slutar/")).isNotEmpty();
    }

    @Test
    void nobody_chooses_what_was_not_offered() {
        is("1", "Enhet", "HT");
        var before = requests();
        hans.send(start(hans, "borjar", "/bestall/for/"), "vald", String.valueOf(row("bo")));
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    void what_a_leaver_reaches_is_taken_away_by_whoever_carries_it_out() {
        is("1", "Anställd till", made.today().plusDays(3).toString());
        var address = start(olle, "slutar", "/bestall/slutar/");
        assertThat(olle.open(address).html().text()).contains("Ada Ek slutar").contains("ada, SK, läsa");
        assertThat(siv.open(address).status()).isEqualTo(404);
        olle.send(address);
        assertThat(waiting(olle, "slutar")).doesNotContain("Journalen");
        assertThat(olle.send(address).status()).isEqualTo(404);
    }

    @Test
    void an_export_without_it_ends_the_duty_too() {
        is("1", "Anställd till", made.today().plusDays(3).toString());
        assertThat(start(olle, "slutar", "/bestall/slutar/")).isNotEmpty();
        made.export(administration, made.today(), "bo;2;SK;ändra;");
        assertThat(waiting(olle, "slutar")).doesNotContain("Journalen");
    }

    @Test
    void what_people_reach_is_the_same_from_their_side_and_from_the_exports() {
        var random = new Random(8);
        for (int n = 0; n < 3; n++) {
            var rows = random.ints(30, 0, 8)
                    .mapToObj(i -> List.of("ada", "bo", "cy", "siv", "hans", "okänd", "ådi", "olle")
                                    .get(i) + ";" + (random.nextBoolean() ? "" : String.valueOf(1 + random.nextInt(9)))
                            + ";SK;läsa;")
                    .toArray(String[]::new);
            made.export(administration, made.today().minusDays(9 - n), rows);
        }
        filled.add(
                administration,
                "kontokopplingar",
                "Konto",
                "okänd",
                "Tillgång",
                "SYS-1",
                "Slag",
                "person",
                "Anställnings-id",
                "3");
        assertThat(reached("access_of((select array_agg(p.id) from person p), :day)"))
                .isNotEmpty()
                .isEqualTo(reached("access_held(:day) where person_id is not null"));
    }

    private List<String> reached(String from) {
        return tenancy.read(
                administration,
                () -> db.sql("select id || ' ' || person_id from " + from + " order by 1")
                        .param("day", made.today())
                        .query(String.class)
                        .list());
    }

    private long requests() {
        return tenancy.read(
                administration,
                () -> db.sql("select count(*) from access_request")
                        .query(Long.class)
                        .single());
    }

    private long row(String account) {
        return tenancy.read(
                administration,
                () -> db.sql("select max(id) from access_row where account = :account")
                        .param("account", account)
                        .query(Long.class)
                        .single());
    }

    private long number(String employee) {
        return tenancy.read(
                administration,
                () -> db.sql("select id from person where employee_id = :employee")
                        .param("employee", employee)
                        .query(Long.class)
                        .single());
    }
}
