package se.fyrvakt.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What axe finds wrong with a page as it stands in the browser, under the page's own security policy. */
public final class Axe {

    private static final String SCRIPT = script();

    private static final String ALL =
            "type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
    private static final String COLOURS = "type: 'rule', values: ['color-contrast', 'link-in-text-block']";

    /** The page with its frame, and what differs from page to page within it. */
    static final String PAGE = "document";

    static final String MAIN = "'main'";

    /** The pages have no frames, and ask for nothing that axe would have to fetch anew. */
    private static final String RUN = """
            async () => {
              const found = await axe.run(%s, { runOnly: { %s }, rules: { %s }, resultTypes: ['violations'], iframes: false, preload: false });
              return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160) + ' – ' + node.failureSummary));
            }
            """;

    private Axe() {}

    public static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return run(page, PAGE, ALL, "");
    }

    /** Where only the colours can have changed since {@link #violations}. */
    static List<String> violationsOfColour(Page page, String part) {
        return run(page, part, COLOURS, "");
    }

    /** Where only what is shown and where can have changed since {@link #violations}. */
    static List<String> violationsOfLayout(Page page, String part) {
        return run(page, part, ALL, "'color-contrast': { enabled: false }");
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String part, String only, String but) {
        return (List<String>) page.evaluate(RUN.formatted(part, only, but));
    }

    private static String script() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
