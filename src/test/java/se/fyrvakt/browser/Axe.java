package se.fyrvakt.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What axe finds wrong with a page as it stands in the browser, under the page's own security policy. */
public final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN = """
            async (colours) => {
              const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const rules = colours ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } : { type: 'tag', values: all };
              const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160) + ' – ' + node.failureSummary));
            }
            """;

    private Axe() {}

    public static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return run(page, false);
    }

    /** Where only the colours can have changed since {@link #violations}. */
    static List<String> violationsOfColour(Page page) {
        return run(page, true);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, boolean colours) {
        return (List<String>) page.evaluate(RUN, colours);
    }

    private static String script() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
