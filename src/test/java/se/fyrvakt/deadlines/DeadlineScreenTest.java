package se.fyrvakt.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.register.Filled;

/** Anybody works out when an incident must be told of, by the rules of their administration. */
@ScreenTest
class DeadlineScreenTest {

    private static final String PAGE = "/rakna-ut-frister";

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private int administration;
    private Visits.Browser employee;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        employee = visits.as(accounts.signedIn(administration));
        rule("CSL", "1 Varning", "24", "timme", "2026-01-15", "kännedom", "");
        rule("CSL", "3 Slutrapport", "1", "månad", "2026-01-15", "inlämnad anmälan", "avslutad");
        rule("CSL", "3b Lägesrapport", "1", "månad", "2026-01-15", "inlämnad anmälan", "pågår");
        rule("CSL", "2b Betrodda tjänster", "24", "timme", "2026-01-15", "kännedom", "betrodda tjänster");
    }

    private void rule(String regime, String step, String amount, String unit, String from, String anchor, String when) {
        filled.add(
                administration,
                "anmalningsregler",
                "Regelverk",
                regime,
                "Steg",
                step,
                "Mottagare",
                "CERT-SE",
                "Startar vid",
                "Kännedom",
                "Frist",
                amount,
                "Enhet",
                unit,
                "Gäller från",
                from,
                "Lagrum",
                "2 kap. 5 §",
                "Räknas från",
                anchor,
                "Villkor",
                when);
    }

    private List<String> steps(String query) {
        return employee.open(PAGE + query).rowHeadings();
    }

    @Test
    void each_step_has_its_latest_time() {
        var page = employee.open(PAGE + "?kannedom=2026-10-23T18:00&inlamnad=2026-10-24T09:00");
        assertThat(page.rowHeadings()).containsExactly("CSL 1 Varning", "CSL 3 Slutrapport");
        assertThat(page.says("lördag 24 oktober 2026 kl. 18.00")).isTrue();
        assertThat(page.says("tisdag 24 november 2026 kl. 09.00")).isTrue();
    }

    @Test
    void what_goes_on_and_what_is_a_trust_service_has_steps_of_its_own() {
        assertThat(steps("?kannedom=2026-10-23T18:00&pagar=ja&betrodd=ja"))
                .containsExactly("CSL 1 Varning", "CSL 2b Betrodda tjänster", "CSL 3b Lägesrapport");
    }

    @Test
    void an_administrations_own_rule_counts_from_its_first_day() {
        rule("CSL", "1a Förvarning", "6", "timme", "2027-01-01", "kännedom", "");
        assertThat(steps("?kannedom=2026-12-31T23:59")).doesNotContain("CSL 1a Förvarning");
        assertThat(steps("?kannedom=2027-01-01T00:00")).contains("CSL 1a Förvarning");
    }

    @Test
    void a_time_that_comes_twice_is_asked_about() {
        var first = employee.open(PAGE + "?kannedom=2026-10-25T02:30");
        assertThat(first.says("Klockslaget finns två gånger den natten")).isTrue();
        assertThat(first.says("måndag 26 oktober 2026 kl. 01.30")).isTrue();
        assertThat(employee.open(PAGE + "?kannedom=2026-10-25T02:30&vilken=andra")
                        .says("26 oktober 2026 kl. 02.30"))
                .isTrue();
    }

    @Test
    void what_is_no_time_is_said_at_its_field() {
        var page = employee.open(PAGE + "?kannedom=i+natt");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problemAt("Kännedom")).startsWith("Skriv datum och tid");
        assertThat(employee.open(PAGE + "?kannedom=").problemAt("Kännedom")).startsWith("När fick ni kännedom");
    }
}
