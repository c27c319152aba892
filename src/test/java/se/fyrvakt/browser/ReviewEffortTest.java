package se.fyrvakt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.fyrvakt.browser.Chromium.Look;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.review.ReviewFixture;

/** How much it asks of a manager to review what 8 people reach: presses of the mouse, from the first page. */
@BrowserTest
class ReviewEffortTest {

    private static final int PEOPLE = 8;
    private static final int HELD = 25;
    private static final int MOST = 12;

    @LocalServerPort
    int port;

    @Autowired
    ReviewFixture made;

    @Autowired
    TestAccounts accounts;

    private int interactions;

    @Test
    void eight_people_with_25_entitlements_are_decided_in_at_most_12_interactions_also_without_script() {
        for (var script : new boolean[] {true, false}) {
            interactions = 0;
            int administration = made.administration();
            IntStream.range(0, PEOPLE).forEach(i -> made.person(administration, "p" + i, "P" + i, "SK"));
            made.export(
                    administration,
                    made.today(),
                    IntStream.range(0, HELD)
                            .mapToObj(i -> "konto%1$d;p%1$d;Mapp %2$d;läsa;".formatted(i % PEOPLE, i))
                            .toArray(String[]::new));
            var coordinator = made.coordinator(administration);
            var round = made.round(coordinator, "Våren");
            review(administration, script);
            assertThat(coordinator.open(round).html().select(".lead").text())
                    .startsWith("25 av 25 behörigheter besvarade");
            assertThat(interactions).isLessThanOrEqualTo(MOST);
        }
    }

    private void review(int administration, boolean script) {
        var root = "http://localhost:" + port;
        try (var browser = Chromium.browserOf(Look.LIGHT, script)) {
            Inspection.signIn(
                    browser, root, accounts.called(administration, ReviewFixture.email(administration, "siv")));
            var page = browser.newPage();
            page.navigate(root + "/");
            click(page, page.locator("main a[href*='granska']").first());
            click(page, page.locator("main a[href^='/granskning/rad/']").first());
            page.locator("main input[type=checkbox]").all().forEach(box -> click(page, box));
            click(page, page.locator("main .actions button"));
            assertThat(page.locator("main").innerText()).contains("Sparat.", "Du har svarat på allt.");
        }
    }

    private void click(Page page, Locator target) {
        interactions++;
        target.click();
        page.waitForLoadState();
    }
}
