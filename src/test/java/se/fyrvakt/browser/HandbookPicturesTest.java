package se.fyrvakt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.fyrvakt.browser.Chromium.Look;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.SignedIn;

/** The handbook shows what there is. With FYRVAKT_PICTURES=1 its pictures are made anew. */
@BrowserTest
class HandbookPicturesTest {

    private static final Path HANDBOOK = Path.of("docs", "handbok");

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @ParameterizedTest
    @CsvSource({
        "overblick, /, Överblick",
        "lista, /tillgangar, Tillgångar",
        "formular, /tillgangar/SYS-001/andra, Ändra Adress- och ärendesystemet",
        "laget, /laget, Läget",
        "inlasning, upload, tillgångar.csv"
    })
    void what_the_handbook_shows_is_there(String picture, String address, String heading) {
        var visitor = named(stage.full());
        try (var browser = Chromium.browserOf(Look.LIGHT, true)) {
            Inspection.signIn(browser, root(), visitor);
            var page = browser.newPage();
            page.navigate(root() + (address.equals("upload") ? Stage.reading(root(), visitor) : address));
            assertThat(page.locator("h1").innerText()).isEqualTo(heading);
            if ("1".equals(System.getenv("FYRVAKT_PICTURES"))) {
                page.screenshot(new Page.ScreenshotOptions().setPath(HANDBOOK.resolve("bilder/" + picture + ".png")));
            }
        }
    }

    @Test
    void every_picture_and_every_chapter_the_handbook_names_is_there() throws IOException {
        try (var chapters = Files.list(HANDBOOK)) {
            for (var chapter : chapters.filter(Files::isRegularFile).toList()) {
                Pattern.compile("]\\(([^:)#]+)\\)")
                        .matcher(Files.readString(chapter))
                        .results()
                        .forEach(link -> assertThat(HANDBOOK.resolve(link.group(1)))
                                .as(chapter.toString())
                                .exists());
            }
        }
    }

    /** As in an administration, rather than as in a test. */
    private static SignedIn named(SignedIn visitor) {
        TestDatabase.owner()
                .sql("update administration set name = 'Hägersten-Älvsjö' where id = ?")
                .param(visitor.administration())
                .update();
        TestDatabase.owner()
                .sql("update identity.account set name = 'Åsa Öberg' where id = ?")
                .param(visitor.account())
                .update();
        return visitor;
    }

    private String root() {
        return "http://localhost:" + port;
    }
}
