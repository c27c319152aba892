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
