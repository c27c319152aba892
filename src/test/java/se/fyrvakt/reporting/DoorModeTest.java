package se.fyrvakt.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.register.Filled;

/** An administration sets whether its door is open, leads to IA-systemet, or is closed, and all addresses follow. */
@ScreenTest
class DoorModeTest {

    @Autowired
    Doors doors;

    @Autowired
    Filled filled;

    private int administration;
    private String slug = "";

    @BeforeEach
    void begin() {
        administration = doors.administration();
        slug = doors.slug(administration);
        write("vid bråttom ring", "Ring it-supporten på 08-123 45.");
        write("länk till IA-systemet", "https://ia.exempel.se/anmal");
    }

    private void write(String name, String words) {
        filled.add(administration, "texter", "Text för", name, "Ord", words, "Från", "2020-01-01");
    }

    private void set(String mode) {
        filled.add(
                administration,
                "installningar",
                "Inställning",
                "anmälan utan inloggning",
                "Värde",
                mode,
                "Från",
                "2020-01-01");
    }

    private List<String> addresses() {
        return List.of("/anmal/" + slug, "/anmal/" + slug + "/FSK-01");
    }

    @Test
    void a_closed_door_says_whom_to_ring_and_takes_nothing() {
        set("0");

        for (var address : addresses()) {
            var page = doors.reporter().open(address);
            assertThat(page.expectFirst("h1").text()).isEqualTo("Här tas inga anmälningar emot");
            assertThat(page.text()).contains("Ring it-supporten på 08-123 45.");
            assertThat(page.select("main form")).isEmpty();
            assertThat(doors.reporter()
                            .send(address, Doors.typed("Ändå"))
                            .expectFirst("h1")
                            .text())
                    .isEqualTo("Här tas inga anmälningar emot");
        }
        assertThat(doors.one(administration, "select count(*) as n from incident"))
                .containsEntry("n", 0L);
    }

    @Test
    void where_ia_is_the_way_there_is_advice_and_a_link() {
        set("2");

        for (var address : addresses()) {
            var page = doors.reporter().open(address);
            assertThat(page.select("main a[href=https://ia.exempel.se/anmal]")).hasSize(1);
            assertThat(page.text())
                    .contains("Jag har klickat på en konstig länk")
                    .contains("Stäng sidan.");
            assertThat(page.select("main form")).isEmpty();
        }
    }

    @Test
    void an_open_door_says_whom_to_ring_when_it_is_urgent() {
        assertThat(doors.reporter().open("/anmal/" + slug).text()).contains("Bråttom? Ring it-supporten på 08-123 45.");
    }
}
