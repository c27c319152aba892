package se.fyrvakt.posters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;
import se.fyrvakt.reporting.Doors;

/** Posters lead to the staff door with the unit filled in. */
@ScreenTest
class PosterTest {

    @Autowired
    Doors doors;

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private int administration;

    @BeforeEach
    void begin() {
        administration = doors.administration();
    }

    @Test
    void a_poster_says_the_address_in_plain_and_as_a_code() {
        var page =
                visits.as(accounts.signedIn(administration, Role.COORDINATOR)).open("/affisch/FSK-01");

        var door = "http://localhost/anmal/%s/FSK-01".formatted(doors.slug(administration));
        assertThat(page.html().expectFirst(".poster__address a").attr("href")).isEqualTo(door);
        assertThat(page.html().expectFirst(".poster__address").text()).isEqualTo(door.substring(7));
        assertThat(page.html().expectFirst(".poster__ink").attr("d"))
                .isEqualTo(QrPicture.of(door).path());
        assertThat(page.says("Förskolan Örnen")).isTrue();
    }

    @Test
    void a_code_with_other_letters_than_a_to_z_leads_to_its_unit() {
        var page =
                visits.as(accounts.signedIn(administration, Role.COORDINATOR)).open("/affisch/%C3%84LD");
        var door = page.html().expectFirst(".poster__address a").attr("href");

        var form = doors.reporter().open(door.substring("http://localhost".length()));

        assertThat(form.expectFirst("[name=var]").val()).isEqualTo("Äldreomsorg");
    }

    @Test
    void all_are_listed_and_printed_and_closed_units_have_none() {
        filled.add(administration, "enheter", "Kod", "GML", "Namn", "Gamla", "Typ", "enhet", "Upphörd", "2020-01-01");
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));

        assertThat(coordinator.open("/affischer").rowHeadings())
                .containsExactly("Förskola", "Förskolan Örnen", "Hägersten-Älvsjö", "Äldreomsorg");
        assertThat(coordinator.open("/affischer/alla").html().select(".poster")).hasSize(4);
        assertThat(coordinator.open("/affisch/GML").status()).isEqualTo(404);
    }

    @Test
    void one_for_the_whole_administration_leads_to_its_door_without_a_unit() {
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        var page = coordinator.open(
                coordinator.open("/affischer").html().expectFirst("main p a").attr("href"));
        var door = page.html().expectFirst(".poster__address a").attr("href");

        var form = doors.reporter().open(door.substring("http://localhost".length()));

        assertThat(door).isEqualTo("http://localhost/anmal/" + doors.slug(administration));
        assertThat(form.expectFirst("[name=var]").val()).isEmpty();
    }

    @Test
    void a_manager_prints_those_of_their_own_units() {
        var unit = (Long) doors.one(administration, "select id from unit where code = 'FSK-01'")
                .get("id");
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER, Objects.requireNonNull(unit)));

        assertThat(manager.open("/affischer").rowHeadings()).containsExactly("Förskolan Örnen");
        assertThat(manager.open("/affisch/%C3%84LD").status()).isEqualTo(404);
        assertThat(manager.open("/affisch/FSK-01").status()).isEqualTo(200);
    }
}
