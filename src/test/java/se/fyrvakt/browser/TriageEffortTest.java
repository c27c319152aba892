package se.fyrvakt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.fyrvakt.browser.Chromium.Look;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;
import se.fyrvakt.triage.Reports;

/** How much it asks to judge a wave of spam: presses of the mouse and choices, from the first page. */
@BrowserTest
class TriageEffortTest {

    private static final int MOST = 10;

    @LocalServerPort
    int port;

    @Autowired
    Filled filled;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    private int interactions;

    @Test
    void forty_reports_of_spam_are_judged_in_at_most_10_interactions_also_without_script() {
        for (var script : new boolean[] {true, false}) {
            interactions = 0;
            int administration = filled.administration();
            reports.spam(administration, 0, 40);
            reports.add(administration, "X", "Stulen dator", 3, "Typ", "förlust");
            judge(administration, script);
            assertThat(reports.count(administration, "judgement = 'informativ' and campaign = 'Fakturan'"))
                    .isEqualTo(40);
            assertThat(reports.count(administration, "judgement is null")).isEqualTo(1);
            assertThat(interactions).isLessThanOrEqualTo(MOST);
        }
    }

    private void judge(int administration, boolean script) {
        var root = "http://localhost:" + port;
        try (var browser = Chromium.browserOf(Look.LIGHT, script)) {
            Inspection.signIn(browser, root, accounts.signedIn(administration, Role.COORDINATOR));
            var page = browser.newPage();
            page.navigate(root + "/");
            click(page, page.locator("nav a[href='/incidentinkorg']"));
            choose(page, "#slag", "bluffmejl");
            click(page, button(page, "Visa"));
            click(page, page.getByLabel("Alla 40 i urvalet"));
            click(page, page.getByLabel("Bara till kännedom"));
            click(page, page.locator("#kampanj"));
            page.keyboard().type("Fakturan");
            click(page, button(page, "Bedöm"));
            assertThat(page.locator("main").innerText()).contains("Sparat.");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void click(Page page, Locator target) {
        interactions++;
        target.click();
        page.waitForLoadState();
    }

    /** Opening the list and taking one of it. */
    private void choose(Page page, String field, String option) {
        interactions += 2;
        page.locator(field).selectOption(option);
    }
}
