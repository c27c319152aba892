package se.fyrvakt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.fyrvakt.browser.Chromium.Look;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.figures.ReadExample;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.report.ReportExamples;
import se.fyrvakt.review.ReviewFixture;

/** The handbook shows what there is. With FYRVAKT_PICTURES=1 its pictures are made anew. */
@BrowserTest
class HandbookPicturesTest {

    private static final Path HANDBOOK = Path.of("docs", "handbok");
    private static final boolean MAKES_PICTURES = "1".equals(System.getenv("FYRVAKT_PICTURES"));
    private static final int PAGES_SHOWN = 2;

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    ReportExamples reports;

    @Autowired
    ReadExample example;

    @Autowired
    ReviewFixture reviews;

    @Autowired
    TestAccounts accounts;

    @ParameterizedTest
    @CsvSource({
        "overblick, /overblick, Överblick",
        "lista, /tillgangar, Tillgångar",
        "formular, /tillgangar/SYS-001/andra, Ändra Adress- och ärendesystemet",
        "laget, /laget, Läget",
        "inlasning, upload, tillgångar.csv"
    })
    void what_the_handbook_shows_is_there(String picture, String address, String heading) {
        var visitor = named(stage.full());
        show(picture, visitor, address.equals("upload") ? Stage.reading(root(), visitor) : address, heading);
    }

    private void show(String picture, SignedIn visitor, String address, String heading) {
        try (var browser = Chromium.browserOf(Look.LIGHT, true)) {
            Inspection.signIn(browser, root(), visitor);
            var page = browser.newPage();
            page.navigate(root() + address);
            assertThat(page.locator("h1").innerText()).isEqualTo(heading);
            if (MAKES_PICTURES) {
                page.screenshot(new Page.ScreenshotOptions().setPath(HANDBOOK.resolve("bilder/" + picture + ".png")));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"utkast, false, Årsrapport 2023", "faststalld, true, Årsrapport 2023"})
    void what_the_handbook_shows_of_reports_is_there(String picture, boolean isAdopted, String heading) {
        var visitor = isAdopted
                ? stage.empty()
                : accounts.signedIn(example.administration(), Role.COORDINATOR, Role.ADMINISTRATOR);
        var address = isAdopted ? reports.adopted(visitor) : reports.draft(visitor);
        show(picture, named(visitor), address, heading);
    }

    @ParameterizedTest
    @CsvSource({
        "klassningsko, /klassningsko, Klassningskö",
        "tackning, /klassningsko/tackning, Så långt har ni kommit",
        "arshjul, /arshjul?dag=2023-11-16, Årshjul 2023",
        "forum, /forum, Forum"
    })
    void what_the_handbook_shows_of_the_example_is_there(String picture, String address, String heading) {
        show(picture, named(accounts.signedIn(example.administration(), Role.COORDINATOR)), address, heading);
    }

    @Test
    void what_the_handbook_shows_of_an_interview_is_there() {
        var owner = named(stage.full());
        show("intervju", owner, stage.begun(owner) + "/fragor/konfidentialitet", "Konfidentialitet");
        show("beslut", owner, stage.waiting(owner), "Klassning av SYS-007 Åsens lönelistor");
    }

    @Test
    void what_the_handbook_shows_of_a_review_is_there() {
        int administration = reviews.administration();
        reviews.export(administration, reviews.today(), "ada;1;SK;läsa;", "bo;2;HT;ändra;");
        var round = reviews.round(reviews.coordinator(administration), "Våren 2027");
        var manager = accounts.called(administration, ReviewFixture.email(administration, "siv"));
        show("granska", named(manager), round + "/svara", "Granska behörigheter, Våren 2027");
    }

    @Test
    void the_handbook_shows_the_pages_of_the_examples_report() throws IOException {
        var paper = reports.pdf(example.administration(), "Hägersten-Älvsjö stadsdelsförvaltning");
        try (var pdf = Loader.loadPDF(paper)) {
            var pages = new PDFRenderer(pdf);
            for (int page = 0; page < PAGES_SHOWN; page++) {
                var image = pages.renderImageWithDPI(page, 70);
                assertThat(image.getHeight()).isGreaterThan(image.getWidth());
                if (MAKES_PICTURES) {
                    ImageIO.write(
                            image,
                            "png",
                            HANDBOOK.resolve("bilder/rapport-%d.png".formatted(page + 1))
                                    .toFile());
                }
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
