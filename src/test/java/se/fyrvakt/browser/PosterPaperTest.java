package se.fyrvakt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.fyrvakt.browser.Chromium.Look;

/** A poster is printed as one A4, whose words and address stand on it. */
@BrowserTest
class PosterPaperTest {

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Test
    void each_poster_is_a_paper_of_its_own() throws Exception {
        for (var address : List.of("/affisch/FSK", "/affischer/forvaltningen")) {
            try (var paper = Loader.loadPDF(printed(address))) {
                assertThat(paper.getNumberOfPages()).as(address).isEqualTo(1);
                assertThat(paper.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            }
        }
        try (var papers = Loader.loadPDF(printed("/affischer/alla"))) {
            assertThat(papers.getNumberOfPages()).isEqualTo(4);
        }
    }

    private byte[] printed(String address) {
        var root = "http://localhost:" + port;
        try (var browser = Chromium.browserOf(Look.LIGHT, true)) {
            Inspection.signIn(browser, root, stage.full());
            var page = browser.newPage();
            page.navigate(root + address);
            return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        }
    }
}
