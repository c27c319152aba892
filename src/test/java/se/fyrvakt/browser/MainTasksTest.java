package se.fyrvakt.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.fyrvakt.identity.Accounts;
import se.fyrvakt.register.Filled;

/** What people come to do, from signing in: with the keyboard alone, with script on and with script off. */
@BrowserTest
class MainTasksTest {

    private static final String PASSWORD = "långa vassa höstkvällar 47";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Filled filled;

    @Autowired
    Accounts accounts;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void find_a_system_and_change_it(boolean script) {
        int administration = filled.administration();
        filled.asset(administration, "SYS-001", "Ärendehanteringssystemet");
        filled.asset(administration, "SYS-002", "Nödvattenplanen");
        try (var keyboard = signedIn(administration, script)) {
            keyboard.follow("Tillgångar").write("Sök", "arende").press("Visa").follow("Ärendehanteringssystemet");
            keyboard.follow("Ändra").write("Leverantör", "Tietoevry").press("Spara");
            assertThat(keyboard.heading()).isEqualTo("Ärendehanteringssystemet");
            assertThat(keyboard.says("Sparat.")).isTrue();
            assertThat(keyboard.says("Tietoevry")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void register_a_system_and_mend_what_was_left_out(boolean script) {
        try (var keyboard = signedIn(filled.administration(), script)) {
            keyboard.follow("Tillgångar")
                    .follow("Ny tillgång")
                    .write("Id", "SYS-9")
                    .press("Spara");
            assertThat(keyboard.page.title()).startsWith("Fel:");
            assertThat(keyboard.page.evaluate("document.activeElement.className"))
                    .isEqualTo("error-summary");
            keyboard.jump("Fyll i namn.")
                    .type("Skolskjutsen")
                    .choose("Typ", "sys")
                    .press("Spara");
            assertThat(keyboard.heading()).isEqualTo("Skolskjutsen");
            assertThat(keyboard.says("Registrerat.")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void read_in_a_file(boolean script) throws IOException {
        var file =
                Files.writeString(folder.resolve("tillgångar.csv"), "Id;Namn;Typ\nSYS-7;Skolskjutsen;system\n", UTF_8);
        try (var keyboard = signedIn(filled.administration(), script)) {
            keyboard.follow("Tillgångar")
                    .follow("Läs in")
                    .chooseFile("Filer", file)
                    .press("Granska");
            keyboard.waitWhileSaid("hittills");
            assertThat(keyboard.says("Skolskjutsen")).isTrue();
            keyboard.press("Spara").waitWhileSaid("hittills");
            keyboard.follow("Tillgångar");
            assertThat(keyboard.says("Skolskjutsen")).isTrue();
        }
    }

    @Test
    void a_reference_is_suggested_while_it_is_typed() {
        try (var keyboard = signedIn(filled.administration(), true)) {
            keyboard.follow("Tillgångar").follow("Ny tillgång").write("Enhet", "orn");
            var suggestion = keyboard.page.locator("#enhet-forslag option");
            suggestion.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(suggestion.getAttribute("value")).isEqualTo("FSK-01");
            assertThat(suggestion.textContent()).contains("Förskolan Örnen");
        }
    }

    @Test
    void search_with_nothing_but_keys() {
        int administration = filled.administration();
        filled.asset(administration, "SYS-001", "Ärendehanteringssystemet");
        try (var keyboard = signedIn(administration, true)) {
            var page = keyboard.page;
            page.keyboard().press("Control+k");
            page.keyboard().type("arendehant");
            page.locator("#sok-lista [role=option]").first().waitFor();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#sok-allt").getAttribute("aria-activedescendant"))
                    .isEqualTo("sok-0");
            page.keyboard().press("Enter");
            page.waitForURL("**/tillgangar/SYS-001");
            assertThat(keyboard.heading()).isEqualTo("Ärendehanteringssystemet");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void see_what_more_hours_do_to_the_day_when_all_are_classified(boolean script) {
        int administration = filled.administration();
        for (int i = 0; i < 30; i++) {
            filled.asset(administration, "SYS-" + i, "System " + i);
        }
        try (var keyboard = signedIn(administration, script)) {
            keyboard.follow("Klassningskö");
            var line = keyboard.page.locator("[data-prognos] polyline");
            var before = line.getAttribute("points");
            keyboard.drag("Timmar i veckan för klassning: 3", 3);
            if (!script) {
                keyboard.press("Räkna");
            }
            assertThat(keyboard.says("Med 6\u00a0timmar i veckan är alla klassade vecka"))
                    .isTrue();
            assertThat(line.getAttribute("points")).isNotEqualTo(before);
            assertThat(keyboard.page.locator("[data-prognos] svg").getAttribute("aria-label"))
                    .contains("Med 6\u00a0timmar");
        }
    }

    private Keyboard signedIn(int administration, boolean script) {
        var email = "tangent" + NUMBER.incrementAndGet() + "+coordinator@roller.test";
        accounts.create(
                administration,
                "Tangent Bordsson",
                email,
                null,
                PASSWORD,
                Filled.filler(administration).actor());
        var keyboard = new Keyboard(script);
        keyboard.page.navigate("http://localhost:" + port + "/");
        return keyboard.write("E-postadress", email).write("Lösenord", PASSWORD).press("Logga in");
    }
}
