package se.fyrvakt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.fyrvakt.browser.Chromium.Look;
import se.fyrvakt.reporting.Doors;

/**
 * How long a report takes on a phone: it is typed at about 40 words a minute, which is 200 ms a key. To the clock is added
 * what each press, choice or page asks of time to find and to take in, which is not waited for.
 */
@BrowserTest
class ReportEffortTest {

    private static final Duration A_KEY = Duration.ofMillis(200);
    private static final Duration A_PRESS = Duration.ofMillis(1_500);
    private static final Duration A_PAGE = Duration.ofSeconds(6);
    private static final Duration MOST = Duration.ofMinutes(1);

    @LocalServerPort
    int port;

    @Autowired
    Doors doors;

    private Duration thought = Duration.ZERO;

    @Test
    void a_report_is_made_on_a_phone_within_a_minute_also_without_script() {
        for (var script : new boolean[] {true, false}) {
            thought = Duration.ZERO;
            int administration = doors.administration();
            var begun = System.nanoTime();
            report("http://localhost:%d/anmal/%s".formatted(port, doors.slug(administration)), script);
            assertThat(thought.plusNanos(System.nanoTime() - begun)).isLessThanOrEqualTo(MOST);
            assertThat(doors.row(administration, doors.newest(administration)))
                    .containsEntry(
                            "headline", "Jag öppnade en länk i ett mejl om ett paket. Sidan frågade efter lösenord.")
                    .containsEntry("kind", "klickat på länk");
        }
    }

    private void report(String door, boolean script) {
        try (var browser = Chromium.browserOf(Look.NARROW, script)) {
            var page = browser.newPage();
            page.navigate(door);
            read();
            type(page.locator("#vad"), "Jag öppnade en länk i ett mejl om ett paket. Sidan frågade efter lösenord.");
            type(page.locator("#var"), "Hemtjänsten Örby");
            press(page.getByLabel("Nej"));
            choose(page.locator("#slag"), "klickat på länk");
            press(button(page, "Skicka anmälan"));
            read();
            assertThat(page.locator("h1").innerText()).isEqualTo("Tack, anmälan är mottagen");
            assertThat(page.locator(".callout").innerText()).contains("Stäng sidan.");
            assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .isEqualTo(false);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void read() {
        thought = thought.plus(A_PAGE);
    }

    private void press(Locator target) {
        thought = thought.plus(A_PRESS);
        target.click();
    }

    /** Opening the list and taking one of it. */
    private void choose(Locator list, String option) {
        thought = thought.plus(A_PRESS.multipliedBy(2));
        list.selectOption(option);
    }

    private void type(Locator field, String text) {
        press(field);
        field.pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(A_KEY.toMillis()));
    }
}
