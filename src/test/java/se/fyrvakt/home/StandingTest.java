package se.fyrvakt.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.figures.ReadExample;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;

@ScreenTest
class StandingTest {

    private static final String ADDRESS = "/laget?dag=" + ReadExample.DAY;
    private static final int MOST_STATEMENTS = 8;

    @Autowired
    Visits visits;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ReadExample example;

    int administration;

    @BeforeEach
    void the_example() {
        administration = example.administration();
    }

    private Screen open(Role role, String address) {
        return visits.as(accounts.signedIn(administration, role)).open(address);
    }

    private static String row(Screen page, String heading) {
        return page.html()
                .expectFirst("tr:has(> th:matches(^" + java.util.regex.Pattern.quote(heading) + "$))")
                .text();
    }

    @Test
    void the_figures_are_shown_as_of_the_day_with_the_year_before() {
        var page = open(Role.COORDINATOR, ADDRESS);

        assertThat(row(page, "Tillgångar i bruk")).startsWith("Tillgångar i bruk 106 ");
        assertThat(row(page, "Klassade tillgångar")).startsWith("Klassade tillgångar 10 ");
        assertThat(row(page, "Andel klassade tillgångar")).contains("10 av 106 (9,4 %)");
        assertThat(row(page, "Har genomfört INFOSÄK")).startsWith("Har genomfört INFOSÄK 2 425 ");
        assertThat(page.html().select("table.figures th:containsOwn(2022-11-16)"))
                .isNotEmpty();
    }

    @Test
    void the_goals_of_the_year_have_an_outcome_and_others_are_not_measured() {
        var page = open(Role.DIRECTOR, ADDRESS);

        assertThat(row(page, "Alla medarbetare har genomfört den obligatoriska utbildningen"))
                .contains("2023 85 %")
                .endsWith("Nått");
        assertThat(row(page, "Verksamhetskritiska system är klassade")).endsWith("Inte nått");
        assertThat(row(page, "Samtliga system är klassade"))
                .contains("mäts 2024")
                .endsWith("Ej mätt");
        assertThat(page.says("1 av 2 mål för 2023 är nådda.")).isTrue();
    }

    @Test
    void every_figure_and_bar_leads_to_its_page_on_the_same_day() {
        var page = open(Role.AUDITOR, ADDRESS);
        var links = page.html().select("table.figures tbody a").eachAttr("href");

        assertThat(links).hasSizeGreaterThan(50).allMatch(href -> href.endsWith("&dag=2023-11-16"));
        assertThat(open(Role.AUDITOR, links.getLast()).status()).isEqualTo(200);
        assertThat(links).noneMatch(href -> href.contains("namn=enhet.") || href.contains("malgrupp"));
    }

    @Test
    void every_chart_is_also_a_table() {
        var page = open(Role.MANAGEMENT, ADDRESS);

        assertThat(page.html().select("svg.chart")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.html().select(".chart-card:has(svg.chart):has(details table)"))
                .hasSameSizeAs(page.html().select("svg.chart"));
    }

    @Test
    void all_of_it_takes_few_statements() {
        var visitor = visits.as(accounts.signedIn(administration, Role.COORDINATOR));

        assertThat(Statements.during(() -> visitor.open(ADDRESS))).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void an_administration_where_nothing_is_has_nothing_waiting() {
        var page = visits.as(accounts.signedIn(accounts.administration(), Role.COORDINATOR))
                .open("/laget");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.says("Inget är försenat")).isTrue();
        assertThat(row(page, "Andel klassade tillgångar")).contains("ej mätt").doesNotContain("0 %");
    }

    @Test
    void it_stands_in_the_menu_of_those_who_may_read_it() {
        assertThat(open(Role.AMBASSADOR, "/").html().select("nav a[href=/laget]"))
                .hasSize(1);
        assertThat(open(Role.EMPLOYEE, "/").html().select("nav a[href=/laget]")).isEmpty();
    }
}
