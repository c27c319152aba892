package se.fyrvakt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.fyrvakt.browser.Chromium.Look;
import se.fyrvakt.classification.Interviews;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** How much an interview and a decision ask of people, beyond what they write: presses of keys and of the mouse. */
@BrowserTest
class InterviewEffortTest {

    private static final int MOST_FOR_AN_INTERVIEW = 20;
    private static final int MOST_FOR_A_DECISION = 4;

    @LocalServerPort
    int port;

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Interviews interviews;

    private SignedIn owner;
    private long asset;
    private int presses;

    @BeforeEach
    void begin() {
        int administration = filled.administration();
        interviews.words(administration);
        owner = accounts.signedIn(administration, Role.OWNER);
        asset = filled.asset(administration, "INF-1", "Barnjournaler", "Systemägare", owner.email());
    }

    @Test
    void an_interview_takes_at_most_20_clicks_and_every_aspect_a_motive() {
        try (var browser = signedIn()) {
            var page = opened(browser, "/mina-system");
            click(page, link(page, "Starta intervjun INF-1 Barnjournaler"));
            write(page, "Vera Vårdare");
            click(page, button(page, "Börja"));
            for (var aspect : new String[] {"Konfidentialitet", "Riktighet", "Tillgänglighet", "Spårbarhet"}) {
                assertThat(page.locator("h1").innerText()).isEqualTo(aspect);
                answerByMouse(page);
                assertThat(page.locator("[name=niva]:checked").inputValue()).isEqualTo("2");
                mustHaveMotive(page, aspect);
                click(page, page.getByLabel(Pattern.compile("^Motiv")));
                write(page, "Det är så illa när det gäller " + aspect);
                click(page, button(page, "Spara och gå vidare"));
            }
            click(page, page.getByLabel("Nej, nivåerna räcker"));
            click(page, button(page, "Skicka till systemägaren"));
            assertThat(page.locator("main").innerText()).contains("Under granskning");
            assertThat(presses).isLessThanOrEqualTo(MOST_FOR_AN_INTERVIEW);
        }
    }

    private void answerByMouse(Page page) {
        click(page, page.locator("input[name=svar-0][value='1']"));
        click(page, page.locator("input[name=svar-1][value='2']"));
    }

    /** Tried without being counted: nothing is saved, and what was answered stands. */
    private void mustHaveMotive(Page page, String aspect) {
        page.waitForNavigation(() -> button(page, "Spara och gå vidare").click());
        assertThat(page.locator("h1").innerText()).isEqualTo(aspect);
        assertThat(page.title()).startsWith("Fel:");
        assertThat(page.locator("[name=niva]:checked").inputValue()).isEqualTo("2");
    }

    @Test
    void an_interview_takes_fewer_keys_than_that_without_a_mouse() {
        try (var browser = signedIn()) {
            var page = opened(browser, "/intervjuer/ny/" + asset);
            write(page, "Vera Vårdare");
            goOn(page, "Enter");
            for (int aspect = 0; aspect < 4; aspect++) {
                press(page, "1");
                press(page, "2");
                write(page, "Motiv nummer " + aspect + " och inget annat");
                goOn(page, "Control+Enter");
            }
            press(page, "n");
            goOn(page, "Control+Enter");
            assertThat(page.locator("main").innerText()).contains("Under granskning");
            assertThat(presses).isLessThanOrEqualTo(MOST_FOR_AN_INTERVIEW);
        }
    }

    @Test
    void a_decision_takes_at_most_4_clicks_from_the_first_page() {
        interviews.sent(asset, 2, accounts.signedIn(owner.administration(), Role.COORDINATOR));
        try (var browser = signedIn()) {
            var page = opened(browser, "/");
            click(page, link(page, "Mina system"));
            click(page, page.locator(".card a"));
            click(page, button(page, "Besluta"));
            assertThat(page.locator("main").innerText()).contains("Beslutad");
            assertThat(presses).isLessThanOrEqualTo(MOST_FOR_A_DECISION);
        }
    }

    private BrowserContext signedIn() {
        var browser = Chromium.browserOf(Look.LIGHT, true);
        Inspection.signIn(browser, root(), owner);
        return browser;
    }

    private String root() {
        return "http://localhost:" + port;
    }

    private Page opened(BrowserContext browser, String address) {
        var page = browser.newPage();
        page.navigate(root() + address);
        return page;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void click(Page page, Locator target) {
        presses++;
        target.click();
        page.waitForLoadState();
    }

    private void press(Page page, String key) {
        presses++;
        page.keyboard().press(key);
    }

    private void goOn(Page page, String key) {
        page.waitForNavigation(() -> press(page, key));
    }

    /** Where one stands; it is not counted. */
    private static void write(Page page, String text) {
        page.keyboard().type(text);
    }
}
