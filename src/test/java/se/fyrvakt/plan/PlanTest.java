package se.fyrvakt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** The plans of a year are written from the registers. */
@ScreenTest
class PlanTest {

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Clock clock;

    private int administration;
    private Browser director;

    @BeforeEach
    void something_is_planned() {
        administration = filled.administration();
        director = visits.as(accounts.signedIn(administration, Role.DIRECTOR));
        add("mal", "År", "2031", "Mål", "Allt är klassat", "Mått", "klassning.andel", "Målvärde", "100");
        add("mal", "År", "2030", "Mål", "Ett annat år", "Mått", "klassning.andel", "Målvärde", "50");
        add("aktiviteter", "Aktivitet", "Nätverksträff", "Årshjul", "APT", "Månad", "3", "Timmar", "4,5");
        add("aktiviteter", "Aktivitet", "Övning", "Årshjul", "APT", "Månad", "9", "Timmar", "8");
        add("atgarder", "Nr", "1", "Åtgärd", "Byt lås", "Förfaller", "2031-05-01");
        add("atgarder", "Nr", "2", "Åtgärd", "Hemlig dörr", "Förfaller", "2031-05-01", "Sekretess", "OSL 18 kap. 8 §");
        add("atgarder", "Nr", "3", "Åtgärd", "Långt fram", "Förfaller", "2032-05-01");
        add("internkontroll", "År", "2031", "Process", "Lön", "Kontrollmoment", "Stickprov");
        filled.asset(administration, "SYS-1", "Journalen");
    }

    private void add(String register, String... cells) {
        filled.add(administration, register, cells);
    }

    private String paper(String file) {
        return director.open("/plan/hamta?fil=%s&ar=2031".formatted(file))
                .html()
                .text();
    }

    @Test
    void the_plan_of_action_has_aims_what_is_to_be_done_and_the_hours() {
        assertThat(paper("handlingsplan.html"))
                .contains("Allt är klassat", "100 %", "Mars Nätverksträff APT", "tillsammans 12,5 timmar", "Byt lås")
                .contains("Lön Stickprov", "Inga roller är fördelade")
                .doesNotContain("Ett annat år", "Hemlig dörr", "Långt fram");
    }

    @Test
    void the_text_for_the_operational_plan_says_where_things_stand_and_what_is_planned() {
        assertThat(paper("verksamhetsplan.html").replace('\u00a0', ' '))
                .contains("0 av 1 (0,0 %) av tillgångarna klassade", "Allt är klassat (100 %)")
                .contains("2 aktiviteter i årshjulen, 1 åtgärd och 1 kontroll")
                .doesNotContain("Hemlig");
    }

    @Test
    void each_paper_comes_in_three_forms_and_no_others() {
        var links = director.open("/plan").html().select("main li a").eachAttr("href");
        assertThat(links).hasSize(12);
        for (var link : links) {
            assertThat(director.open(link).status()).as(link).isEqualTo(200);
        }
        for (var other : List.of("arsrapport.html", "handlingsplan.exe")) {
            assertThat(director.open("/plan/hamta?fil=" + other).status())
                    .as(other)
                    .isEqualTo(404);
        }
    }

    @Test
    void next_years_plan_is_made_from_this_years() {
        var year = LocalDate.now(clock).getYear();
        add(
                "mal",
                "År",
                "" + year,
                "Mål",
                "Alla har gått kursen",
                "Mått",
                "utbildning.INFOSÄK.andel",
                "Målvärde",
                "95");
        add("mal", "År", "" + year, "Mål", "Redan satt", "Mått", "klassning.andel", "Målvärde", "80");
        add("mal", "År", "" + (year + 1), "Mål", "Högre", "Mått", "klassning.andel", "Målvärde", "100");
        add("internkontroll", "År", "" + year, "Process", "Lön", "Kontrollmoment", "Stickprov", "Resultat", "Bra");
        add("internkontroll", "År", "" + year, "Process", "Lön", "Kontrollmoment", "En gång");
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        var boxes = coordinator.open("/plan").html().select("main input[type=checkbox]");
        assertThat(coordinator.open("/plan").html().select("main label.choice").eachText())
                .containsExactly("Alla har gått kursen utbildning.INFOSÄK.andel", "En gång Lön", "Stickprov Lön");

        assertThat(coordinator.send("/plan/nasta").says("Sparat.")).isFalse();
        var after = coordinator.send(
                "/plan/nasta", "rad", boxes.get(0).val(), "rad", boxes.get(2).val());

        assertThat(after.html().select("main input[type=checkbox]").eachAttr("value"))
                .containsExactly(boxes.get(1).val());
        assertThat(coordinator.open("/mal?ar=" + (year + 1)).rowHeadings())
                .containsExactlyInAnyOrder("Alla har gått kursen", "Högre");
        var next = coordinator.open("/internkontroll?ar=" + (year + 1));
        assertThat(next.rowHeadings()).containsExactly("Stickprov");
        assertThat(next.says("Bra")).isFalse();
        assertThat(director.open("/plan").html().select("main form")).isEmpty();
    }

    @Test
    void only_those_who_steer_have_them() {
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER));
        assertThat(manager.open("/plan").status()).isEqualTo(404);
        assertThat(manager.open("/plan/hamta").status()).isEqualTo(404);
    }
}
