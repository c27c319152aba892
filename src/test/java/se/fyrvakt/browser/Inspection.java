package se.fyrvakt.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import se.fyrvakt.browser.Chromium.Look;
import se.fyrvakt.identity.SignedIn;

/** Somebody's browser in which pages are gone through, in every look, for what is wrong with them. */
final class Inspection implements AutoCloseable {

    /** Beside it the page is to have as little as this: stylesheet, script, font, icon. */
    private static final int MOST_REQUESTS = 6;

    /** A page's HTML as it is sent. */
    private static final int MOST_BYTES = 20_000;

    /** The same form in an empty administration and in a full one is gone through once. */
    private static final Set<String> SEEN = new HashSet<>();

    private static final boolean WITH_PICTURES = "1".equals(System.getenv("FYRVAKT_PICTURES"));
    private static final Path PICTURES = Path.of("target", "pictures");

    private final String root;
    private final BrowserContext browser;
    private final Page page;
    private final Set<Look> looks;
    private final List<String> complaints = new ArrayList<>();
    private int requests;

    /** The frame is the same on all of a visitor's pages, and is gone through in every look on the first. */
    private String part = Axe.PAGE;

    /** Pages in every look. */
    Inspection(String root, SignedIn visitor) {
        this(root, visitor, EnumSet.allOf(Look.class));
    }

    /** @param looks what the pages are gone through in; that they fit and print is asked nevertheless */
    Inspection(String root, SignedIn visitor, Set<Look> looks) {
        this.root = root;
        this.looks = looks;
        this.browser = Chromium.browserOf(Look.LIGHT, true);
        signIn(browser, root, visitor);
        this.page = browser.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> requests++);
    }

    static void signIn(BrowserContext browser, String root, SignedIn visitor) {
        browser.addCookies(Stream.of(visitor.cookies().split("; "))
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Cookie(pair[0], pair[1]).setUrl(root))
                .toList());
    }

    private void listen(ConsoleMessage message) {
        var isStatus = message.text().startsWith("Failed to load resource: the server responded with a status of");
        if (message.type().equals("error") && !isStatus) {
            complaints.add("console: " + message.text());
        }
    }

    /** What is wrong with the page; empty is as it should be. */
    List<String> of(String address, String name) {
        complaints.clear();
        requests = 0;
        look(page.navigate(root + address), name, looks);
        if (requests > MOST_REQUESTS) {
            complaints.add(requests + " requests");
        }
        return List.copyOf(complaints);
    }

    /** Whether the page has a form whose fields can be left out. */
    boolean hasForm() {
        return page.locator("main form[method=post] :is(input:not([type=hidden]), textarea, select)")
                        .count()
                > 0;
    }

    /**
     * What is wrong with the page when its form was sent with nothing in it; null when that was no mistake. The form itself
     * has been gone through, so what has come to it is looked at in the light.
     */
    List<String> ofMistake(String name) {
        complaints.clear();
        page.evaluate("""
                () => document.querySelectorAll('main form[method=post] :is(input:not([type=hidden], [type=radio], [type=checkbox]), textarea)')
                    .forEach(field => field.value = '')
                """);
        var answer = page.waitForNavigation(
                () -> page.locator("main form[method=post] button:not([formaction], [type=button])")
                        .first()
                        .click());
        if (!page.title().startsWith("Fel:")) {
            return null;
        }
        look(answer, name, EnumSet.of(Look.LIGHT));
        return List.copyOf(complaints);
    }

    private void look(Response answer, String name, Set<Look> closely) {
        var html = answer.text();
        if (!SEEN.add(essence(html))) {
            return;
        }
        complaints.addAll(Nu.complaints(html));
        if (page.locator("h1").count() != 1) {
            complaints.add(page.locator("h1").count() + " h1");
        }
        if (zipped(html) > MOST_BYTES) {
            complaints.add(zipped(html) + " bytes");
        }
        Stream.of(Look.values()).forEach(look -> look(look, name, closely.contains(look)));
        part = Axe.MAIN;
        page.setViewportSize(Look.LIGHT.width, Look.LIGHT.height);
        print(name);
    }

    /** What is shown, without what is new each time it is. */
    private static String essence(String html) {
        var main = Jsoup.parse(html).select("main");
        main.select("input[type=hidden]").remove();
        return main.outerHtml();
    }

    private static int zipped(String html) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(html.getBytes(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.size();
    }

    private void look(Look look, String name, boolean closely) {
        page.setViewportSize(look.width, look.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme));
        if (closely) {
            violations(look).forEach(violation -> complaints.add(look + ": " + violation));
        }
        if (page.evaluate("document.documentElement.scrollWidth > innerWidth").equals(true)) {
            complaints.add(look + ": scrolls sideways");
        }
        picture(name + "-" + look.name().toLowerCase(Locale.ROOT));
    }

    /** Light is the first look: the others ask only for what can differ from it. */
    private List<String> violations(Look look) {
        return switch (look) {
            case LIGHT -> Axe.violations(page);
            case DARK -> Axe.violationsOfColour(page, part);
            case NARROW -> Axe.violationsOfLayout(page, part);
        };
    }

    /** For looking at by hand. */
    private void picture(String name) {
        if (WITH_PICTURES) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        }
    }

    private void print(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(Look.LIGHT.scheme));
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        if (WITH_PICTURES) {
            keep(name + ".pdf", pdf);
        }
        if (pdf.length < 1_000) {
            complaints.add("prints as nothing");
        }
    }

    private static void keep(String name, byte[] content) {
        try {
            Files.write(Files.createDirectories(PICTURES).resolve(name), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
