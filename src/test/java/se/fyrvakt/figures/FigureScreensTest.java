package se.fyrvakt.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

@ScreenTest
class FigureScreensTest {

    private static final String SHARE = "/siffra?namn=tillgangar.klassade.andel_procent&dag=2023-11-16";
    private static final String CLASSIFIED = "?siffra=tillgangar.klassade&siffrans-dag=2023-11-16";

    @Autowired
    Visits visits;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ReadExample example;

    @Autowired
    Filled filled;

    Browser coordinator;

    @BeforeEach
    void somebody_who_sees_the_example() {
        coordinator = visits.as(accounts.signedIn(example.administration(), Role.COORDINATOR));
    }

    private static String href(Screen page, String text) {
        return page.html().expectFirst("main a:containsOwn(" + text + ")").attr("href");
    }

    @Test
    void a_figure_is_shown_with_what_it_was_a_year_before_and_its_rows() {
        var page = coordinator.open(SHARE);

        assertThat(page.heading()).isEqualTo("Andel klassade tillgångar");
        assertThat(page.says("10 av 106 (9,4 %)")).isTrue();
        assertThat(page.fact("Ett år tidigare")).endsWith("den 16 november 2022");
        assertThat(page.fact("Klassade tillgångar")).isEqualTo("10: Visa raderna i registret tillgångar");
        assertThat(page.fact("Tillgångar i bruk")).startsWith("106: ");
        assertThat(page.html().select("#ar ~ svg.chart text.chart-label").eachText())
                .containsExactly("2020-11-16", "2021-11-16", "2022-11-16", "2023-11-16");
        assertThat(page.html().select("h2").eachText()).contains("Per avdelning", "Per enhet");
    }

    @Test
    void a_figure_costs_the_same_few_statements_whatever_it_is() {
        assertThat(Statements.during(() -> coordinator.open(SHARE))).hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.during(() -> coordinator.open("/siffra?namn=utbildning.INFOS%C3%84K.genomfort")))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void the_rows_behind_a_figure_are_listed_in_their_register() {
        var page = coordinator.open(
                coordinator.open(SHARE).html().select("dl.facts a").getFirst().attr("href"));

        assertThat(page.heading()).isEqualTo("Tillgångar");
        assertThat(page.rowHeadings()).hasSize(10);
        assertThat(page.says("Raderna bakom siffran Klassade tillgångar den 16 november 2023."))
                .isTrue();
        assertThat(href(page, "Klassade tillgångar")).isEqualTo("/siffra?namn=tillgangar.klassade&dag=2023-11-16");
        assertThat(coordinator.open(href(page, "Visa alla tillgångar")).says("tillgångar i urvalet"))
                .isFalse();
    }

    @Test
    void a_list_of_rows_behind_a_figure_is_searched_sorted_and_downloaded_as_any_other() throws Exception {
        var page = coordinator.open("/tillgangar" + CLASSIFIED);
        var first = page.rowHeadings().getFirst();

        assertThat(page.html().select("form.filter input[type=hidden]").eachAttr("value"))
                .contains("tillgangar.klassade", "2023-11-16");
        assertThat(coordinator
                        .open("/tillgangar" + CLASSIFIED + "&q=" + UriUtils.encode(first, UTF_8))
                        .rowHeadings())
                .contains(first)
                .hasSizeLessThan(10);
        assertThat(coordinator
                        .open(page.html().select("thead a").getFirst().attr("href"))
                        .rowHeadings())
                .hasSize(10);
        var csv = coordinator.answerOf(href(page, "CSV")).getContentAsString(UTF_8);
        assertThat(csv.lines()).hasSize(11);
        assertThat(coordinator.answerOf(href(page, "Excel")).getStatus()).isEqualTo(200);
        var many = coordinator.open(href(page, "Ändra flera på en gång"));
        assertThat(many.html().select("input[name=rad]")).hasSize(10);
        assertThat(many.html().expectFirst("input[name=lista]").val()).contains("siffra=tillgangar.klassade");
    }

    @Test
    void pages_of_rows_behind_a_figure_stay_with_it() {
        var page = coordinator.open("/tillgangar?siffra=tillgangar.i_bruk&siffrans-dag=2023-11-16");
        var next = page.html().expectFirst("a[rel=next]").attr("href");

        assertThat(page.says("106 tillgångar i urvalet")).isTrue();
        assertThat(next).contains("siffra=tillgangar.i_bruk").contains("sida=2");
        assertThat(coordinator.open(next).says("106 tillgångar i urvalet")).isTrue();
    }

    @Test
    void a_figure_of_a_course_and_a_unit_has_its_own_rows() {
        var page = coordinator.open(
                "/personer?siffra=enhet.FSK-01.utbildning.INFOS%C3%84K.genomfort&siffrans-dag=2023-11-16");
        var number = coordinator.open("/siffra?namn=enhet.FSK-01.utbildning.INFOS%C3%84K.genomfort&dag=2023-11-16");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().expectFirst("caption").text())
                .startsWith(number.html().expectFirst(".value__number").text() + " ");
        assertThat(coordinator
                        .open(href(number, "Visa siffran för hela förvaltningen"))
                        .heading())
                .isEqualTo("Har genomfört INFOSÄK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/siffra?namn=finns.inte",
                "/siffra?namn=tillgangar.klassade%27%20or%201%3D1",
                "/tillgangar?siffra=finns.inte&siffrans-dag=2023-11-16",
                "/tillgangar?siffra=tillgangar.klassade&siffrans-dag=2023-13-40",
                "/tillgangar?siffra=tillgangar.klassade",
                "/tillgangar?siffra=tillgangar.klassade.andel_procent&siffrans-dag=2023-11-16",
                "/personer?siffra=tillgangar.klassade&siffrans-dag=2023-11-16",
                "/tillgangar/hamta.csv?siffra=finns.inte&siffrans-dag=2023-11-16"
            })
    void a_figure_that_there_is_not_is_not_found_rather_than_all_rows(String address) {
        assertThat(coordinator.answerOf(address).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i våras", "2023-13-40", "0999-01-01", "99999-01-01"})
    void a_day_that_is_none_is_told_in_words(String typed) {
        var typedIn = UriUtils.encode(typed, UTF_8);
        for (var address : new String[] {"/siffra?namn=tillgangar.klassade&dag=" + typedIn, "/laget?dag=" + typedIn}) {
            var page = coordinator.open(address);

            assertThat(page.status()).isEqualTo(422);
            assertThat(page.html().title()).startsWith("Fel:");
            assertThat(page.problemAt("Dag")).contains("är ingen dag. Skriv den som 2023-11-16");
            assertThat(page.html().expectFirst("#dag").val()).isEqualTo(typed);
        }
    }

    @Test
    void what_is_not_measured_is_not_nothing() {
        var page = coordinator.open("/siffra?namn=utbildning.NIS.genomfort.andel_procent&dag=2023-11-16");

        assertThat(page.html().expectFirst(".value__number").text()).isEqualTo("ej mätt");
        assertThat(page.html().select("text.chart-unmeasured")).isNotEmpty();
    }

    @Test
    void who_does_not_see_the_register_sees_the_number_without_its_rows() {
        var ambassador = visits.as(accounts.signedIn(example.administration(), Role.AMBASSADOR));
        var page = ambassador.open(
                "/siffra?namn=arbetstid.informationss%C3%A4kerhetssamordnare.timmar_per_vecka&dag=2023-11-16");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("dl.facts a")).isEmpty();
        assertThat(page.fact("Underlag")).contains("som du inte har åtkomst till");
    }

    @Test
    void only_the_rows_that_somebody_may_see_are_listed_behind_a_figure() {
        int administration = filled.administration();
        var preschool = filled.unit(administration, "FSK-02", "Förskolan Ärtan", "enhet", "FSK");
        filled.asset(administration, "SYS-1", "Förskolans system", "Enhet", "FSK-02");
        filled.asset(administration, "SYS-2", "Äldreomsorgens system", "Enhet", "ÄLD");
        var address = "/tillgangar?siffra=tillgangar.i_bruk&siffrans-dag=2026-11-01";
        var all = visits.as(accounts.signedIn(administration, Role.COORDINATOR)).open(address);
        var some = visits.as(accounts.signedIn(administration, Role.MANAGER, preschool))
                .open(address);

        assertThat(all.rowHeadings()).hasSize(2);
        assertThat(some.rowHeadings()).containsExactly("Förskolans system");
        assertThat(some.says("bara de av dem som du har åtkomst till")).isTrue();
    }

    @Test
    void another_administration_has_its_own_numbers_and_rows() {
        var other = visits.as(accounts.signedIn(accounts.administration(), Role.COORDINATOR));

        assertThat(other.open("/siffra?namn=tillgangar.klassade&dag=2023-11-16")
                        .html()
                        .expectFirst(".value__number")
                        .text())
                .isEqualTo("0");
        assertThat(other.open("/tillgangar" + CLASSIFIED).rowHeadings()).isEmpty();
        assertThat(other.answerOf("/siffra?namn=utbildning.INFOS%C3%84K.genomfort")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_figure_of_each_unit_is_downloaded() throws Exception {
        var csv = coordinator.answerOf(href(coordinator.open(SHARE), "CSV")).getContentAsString(UTF_8);

        assertThat(Objects.requireNonNull(csv).lines().findFirst().orElseThrow())
                .endsWith("Typ;Kod;Namn;Värde;Täljare;Nämnare");
        assertThat(csv).contains("avdelning;FSK;Förskola;").contains("enhet;FSK-01;");
    }
}
