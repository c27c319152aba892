package se.fyrvakt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import se.fyrvakt.browser.Chromium.Look;

/** Somebody who never touches a mouse, and who must see at each step where they are. */
final class Keyboard implements AutoCloseable {

    private static final int MOST_STEPS = 90;

    private final BrowserContext browser;
    final Page page;
    private Path chosen = Path.of("");

    Keyboard(boolean script) {
        this.browser = Chromium.browserOf(Look.LIGHT, script);
        this.page = browser.newPage();
        // Listened for from the start: the browser is told so, and that takes its time.
        page.onFileChooser(chooser -> chooser.setFiles(chosen));
    }

    /** Goes forward with Tab until there, as one does who does not see the page whole. */
    private void goTo(Locator target) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (isAt(target)) {
                assertThat(page.locator(":focus").evaluate("it => getComputedStyle(it).outlineStyle"))
                        .as("the ring around %s", target)
                        .isEqualTo("solid");
                return;
            }
        }
        throw new AssertionError("Cannot be reached with Tab on " + page.url() + ": " + target);
    }

    private boolean isAt(Locator target) {
        return target.evaluateAll("all => all.includes(document.activeElement)").equals(true);
    }

    Keyboard follow(String link) {
        goTo(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
        return enter();
    }

    /** Follows a link to a place on the same page, as those of the error summary. */
    Keyboard jump(String link) {
        goTo(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
        page.keyboard().press("Enter");
        return this;
    }

    /** Where one stands. */
    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String button) {
        goTo(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
        return enter();
    }

    private Keyboard enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** @param label as it begins */
    Keyboard write(String label, String text) {
        goTo(field(label));
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Types the first letters of a choice, as people do in a list. */
    Keyboard choose(String label, String beginning) {
        goTo(field(label));
        page.keyboard().type(beginning);
        return this;
    }

    /** Drags a range to the right with the arrow key. */
    Keyboard drag(String label, int steps) {
        goTo(field(label));
        for (int step = 0; step < steps; step++) {
            page.keyboard().press("ArrowRight");
        }
        return this;
    }

    Keyboard chooseFile(String label, Path file) {
        chosen = file;
        goTo(field(label));
        page.keyboard().press("Enter");
        page.waitForCondition(
                () -> field(label).evaluate("it => it.files.length").equals(1));
        return this;
    }

    private Locator field(String label) {
        return page.locator("main").getByLabel(java.util.regex.Pattern.compile("^" + label + "( \\(.*)?$"));
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    boolean says(String text) {
        return page.locator("body").innerText().contains(text);
    }

    /** A page that says so is read anew by itself. */
    Keyboard waitWhileSaid(String text) {
        page.waitForCondition(() -> !says(text));
        return this;
    }

    @Override
    public void close() {
        browser.close();
    }
}
