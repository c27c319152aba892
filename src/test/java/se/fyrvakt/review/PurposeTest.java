package se.fyrvakt.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Filled;
import se.fyrvakt.year.YearPlan;

/** A round answers what the year plan or the internal control asks for, and is begun from there like the one before it. */
@ScreenTest
class PurposeTest {

    private static final String CONTROL = "Stickprov: behörigheter";
    private static final String ACTIVITY = "Behörighetsrevision";

    @Autowired
    ReviewFixture made;

    @Autowired
    YearPlan plan;

    @Autowired
    Tenancy tenancy;

    private int administration;
    private Browser coordinator;

    @BeforeEach
    void an_export_and_a_plan() {
        administration = made.administration();
        coordinator = made.coordinator(administration);
        made.export(administration, made.today().minusDays(10), "ada;1;SK;läsa;", "bo;2;HT;ändra;", "cy;3;HT;läsa;");
    }

    private void activity(String wheel) {
        made.filled.add(administration, "aktiviteter", "Aktivitet", ACTIVITY, "Årshjul", wheel, "Månad", "12");
    }

    private void control() {
        made.filled.add(
                administration,
                "internkontroll",
                "År",
                String.valueOf(made.today().getYear()),
                "Process",
                "Behörighetshantering",
                "Kontrollmoment",
                CONTROL);
    }

    private static String purpose(Screen page, String name) {
        return page.html().select("#syfte option").stream()
                .filter(option -> option.text().contains(name))
                .findFirst()
                .orElseThrow()
                .val();
    }

    private String begin(String purpose, String... more) {
        return begun(purpose, purpose, more);
    }

    private String begun(String name, String purpose, String... more) {
        var all = new ArrayList<>(List.of("syfte", purpose(coordinator.open("/granskning"), purpose)));
        all.addAll(List.of(more));
        return made.round(coordinator, name, all.toArray(String[]::new));
    }

    private String main(String address) {
        return coordinator.open(address).html().select("main").text();
    }

    @Test
    void the_activity_is_done_when_its_round_is_closed() {
        activity("informationssäkerhet");
        var round = begin(ACTIVITY);
        assertThat(main(round)).contains("Görs för aktiviteten " + ACTIVITY);
        assertThat(main("/arshjul")).doesNotContain("1 av 1 gjord");
        coordinator.send(round + "/avsluta");
        assertThat(coordinator
                        .open("/granskning")
                        .html()
                        .select("#syfte option")
                        .eachText())
                .noneMatch(label -> label.contains(ACTIVITY));
        assertThat(main("/aktiviteter")).contains(made.today().toString());
    }

    @Test
    void what_a_sample_came_to_is_the_result_of_its_control() {
        control();
        var round = begin(CONTROL, "stickprov", "2");
        assertThat(main(round)).containsPattern("Stickprov: 2 av 3, draget med slumpfröet \\d+\\.");
        coordinator.send(round + "/avsluta");
        assertThat(main("/internkontroll"))
                .containsPattern(
                        CONTROL + ", avslutad " + made.today()
                                + ": 0 av 2 besvarade, 0 ska tas bort eller ändras\\. Stickprov: 2 av 3, draget med slumpfröet \\d+\\.");
    }

    @Test
    void a_second_round_adds_to_the_result() {
        control();
        coordinator.send(begun("Våren", CONTROL) + "/avsluta");
        coordinator.send(begun("Hösten", CONTROL) + "/avsluta");
        assertThat(main("/internkontroll")).containsPattern("Våren, avslutad .* Hösten, avslutad");
    }

    @Test
    void the_next_round_for_the_same_is_filled_in_as_the_last() {
        control();
        begin(CONTROL, "stickprov", "2", "text-till-cheferna", "Titta noga.");
        var page = coordinator.open("/granskning?syfte="
                + URLEncoder.encode("kontroll " + CONTROL, UTF_8).replace("+", "%20"));
        assertThat(page.html().select("#namn").val())
                .isEqualTo(CONTROL + " " + Swedish.month(made.today().getMonthValue()) + " "
                        + made.today().getYear());
        assertThat(page.html().select("#klart-senast").val())
                .isEqualTo(made.today().getYear() + "-12-31");
        assertThat(page.html().select("#text-till-cheferna").val()).isEqualTo("Titta noga.");
    }

    @Test
    void for_what_is_late_the_last_day_is_left_to_whoever_begins() {
        var today = made.today();
        var late = new RoundForm(Map.of(), List.of(), false)
                .madeFor(new Purpose("aktivitet", ACTIVITY, ACTIVITY, today.minusDays(1), Map.of()), today);
        var last = new RoundForm(Map.of(), List.of(), false)
                .madeFor(new Purpose("aktivitet", ACTIVITY, ACTIVITY, today, Map.of()), today);
        assertThat(late.typed(Rounds.DUE)).isEmpty();
        assertThat(last.typed(Rounds.DUE)).isEqualTo(today.toString());
    }

    @Test
    void any_round_can_be_made_again() {
        var round = made.round(coordinator, "Våren", "stickprov", "2");
        var link = coordinator
                .open(round)
                .html()
                .expectFirst("a:contains(likadan)")
                .attr("href");
        var page = coordinator.open(link);
        assertThat(page.html().select("#stickprov").val()).isEqualTo("2");
        assertThat(page.html().select("input[name=system][checked]").eachAttr("value"))
                .containsExactly("SYS-1");
        assertThat(page.html().select("#namn").val()).isEmpty();
    }

    @Test
    void the_control_shows_its_rounds_and_begins_another() {
        control();
        var round = begun("Våren", CONTROL);
        var row = coordinator
                .open("/internkontroll")
                .html()
                .expectFirst("tbody th a")
                .attr("href");
        var links = coordinator.open(row).html().select("main a").eachAttr("href");
        assertThat(links).contains(round).anyMatch(href -> href.startsWith("/granskning?syfte=kontroll"));
    }

    @Test
    void what_does_not_speak_of_access_is_not_asked_about_it() {
        made.filled.add(administration, "aktiviteter", "Aktivitet", "Utbildning", "Årshjul", "drift", "Månad", "12");
        assertThat(main("/aktiviteter/~" + number("aktiviteter"))).doesNotContain("Behörighetsgranskning");
        activity("informationssäkerhet");
        assertThat(main("/aktiviteter/~" + number("aktiviteter"))).contains("Behörighetsgranskning");
    }

    /** Of the row that was added last. */
    private long number(String register) {
        return Long.parseLong(coordinator
                .open("/historik?register=" + register)
                .html()
                .expectFirst("ol.history a")
                .attr("href")
                .replaceAll("\\D", ""));
    }

    @Test
    void an_activity_of_last_year_is_done_when_its_round_is_closed_this_year() {
        activity("informationssäkerhet");
        var planned = LocalDate.of(made.today().getYear() - 1, 12, 31);
        tenancy.write(administration, () -> {
            plan.finish(ACTIVITY, planned, made.today(), Filled.filler(administration));
            return true;
        });
        assertThat(main("/tillfallen"))
                .contains(planned.toString(), made.today().toString());
    }

    @Test
    void what_is_done_meanwhile_is_chosen_anew() {
        activity("informationssäkerhet");
        var page = coordinator.send(
                "/granskning",
                "namn",
                "Våren",
                "klart-senast",
                "2099-01-01",
                "system",
                "SYS-1",
                "syfte",
                "aktivitet 2001-01-31 Borta");
        assertThat(page.says("Det är gjort eller borttaget nu. Välj på nytt.")).isTrue();
    }
}
