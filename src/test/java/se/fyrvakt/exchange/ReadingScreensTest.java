package se.fyrvakt.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.browser.Axe;
import se.fyrvakt.browser.Chromium;
import se.fyrvakt.browser.Nu;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;

/** Every state of a reading's page, empty, full and wrong, is sound HTML that everybody can use. */
@ScreenTest
class ReadingScreensTest {

    private static final String UNITS = "Kod;Namn;Typ\nHÄ;Förvaltningen;förvaltning\nE-1;Enhet ett;enhet\n";

    private static final String PEOPLE = "Anställnings-id;Förnamn;Efternamn;Enhet\n1;Åsa;Öberg;E-1\n";

    /** With these all parts of the screens have been seen. */
    private static final List<String> FULLEST = List.of(
            "changes, missing rows, unknown, double, untitled and left out columns",
            "wrong",
            "several files, wrong",
            "several files, right",
            "readings");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Work work;

    private SignedIn coordinator = SignedIn.nobody();

    @BeforeEach
    void a_coordinator_of_a_new_administration() {
        coordinator = accounts.signedIn(accounts.administration(), Role.COORDINATOR);
    }

    private MockHttpServletResponse get(String address) {
        return mvc.get()
                .uri(URI.create(address))
                .with(coordinator.mock())
                .exchange()
                .getResponse();
    }

    /** Files by name and content, in turn. */
    private MockHttpServletResponse send(String... files) {
        var sending = mvc.post().uri("/inlasning").multipart();
        for (int i = 0; i < files.length; i += 2) {
            sending.file(new MockMultipartFile("fil", files[i], "text/csv", files[i + 1].getBytes(UTF_8)));
        }
        return sending.with(coordinator.mock()).exchange().getResponse();
    }

    private String read(String... files) {
        return String.valueOf(send(files).getHeader("Location"));
    }

    private void post(String address) {
        assertThat(mvc.post().uri(address).with(coordinator.mock())).hasStatus(303);
    }

    /** What each state looks like, by what it is. */
    private Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        states.put("no readings", html(get("/inlasning")));
        states.put("refused at the form", html(send("a.csv", "%PDF-1.7")));
        var saved = read("enheter.csv", UNITS);
        states.put("new rows", html(get(saved)));
        post(saved + "/spara");
        states.put("saved", html(get(saved + "?klart=inlast")));
        var changing =
                read("enheter.csv", "Titel\n\nKod;Namn;Benämning;Enhetsnamn;;Pnr\nE-1;Solgården;x;y;z;191212121212\n");
        states.put("changes, missing rows, unknown, double, untitled and left out columns", html(get(changing)));
        states.put("wrong", html(get(read("enheter.csv", "Kod;Namn;Typ\nE-1;;slott\nE-1;x;enhet;y\n"))));
        states.put("unknown register", html(get(read("lista.csv", "Hus;Rum;Stol\na;b;c\n"))));
        states.put("no key", html(get(read("enheter.csv", "Namn;Typ;Kot\na;enhet;c\n"))));
        states.put("unchanged", html(get(read("enheter.csv", UNITS))));
        states.put("titles only", html(get(read("enheter.csv", "Kod;Namn;Typ\n"))));
        states.put("broken midway", html(get(read("enheter.csv", UNITS + "\"x"))));
        post(changing + "/spara");
        post(saved + "/angra");
        states.put("undone with rows left", html(get(saved)));
        together(states);
        states.put("readings", html(get("/inlasning")));
        return states;
    }

    private void together(Map<String, String> states) {
        states.put(
                "several files, wrong",
                html(get(read(
                        "personer.csv",
                        PEOPLE + "2;;Ek;FINNS-EJ\n",
                        "enheter.csv",
                        UNITS,
                        "lunch.csv",
                        "Maträtt;Pris\nSoppa;90\n",
                        "läs mig.txt",
                        "Hej"))));
        states.put("several files, none of them known", html(get(read("a.txt", "Hej", "b.txt", "Hej"))));
        var right = read("personer.csv", PEOPLE, "enheter.csv", UNITS);
        states.put("several files, right", html(get(right)));
        var part =
                Jsoup.parse(html(get(right))).select("table a").eachAttr("href").getFirst();
        states.put("one of several files", html(get(part)));
        post(right + "/spara");
        states.put("several files, saved", html(get(right + "?klart=inlasta")));
        post(right + "/angra");
        states.put("several files, undone", html(get(right)));
    }

    private static String html(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }

    @Test
    void every_state_is_sound_html() {
        states().forEach((state, html) ->
                assertThat(Nu.complaints(html)).as(state).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Chromium.Look.class)
    void every_state_can_be_used_by_everybody(Chromium.Look look) {
        var states = states();
        try (var browser = Chromium.browserOf(look, true)) {
            var page = browser.newPage();
            page.route("**", route -> answer(route, states));
            for (var state : look == Chromium.Look.LIGHT ? states.keySet() : FULLEST) {
                page.navigate("http://fyrvakt.test/tillstand/" + state.replace(' ', '_'));
                assertThat(Axe.violations(page)).as(state).isEmpty();
                assertThat(overflow(page))
                        .as("%s: wider than the screen", state)
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    private static int overflow(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private void answer(Route route, Map<String, String> states) {
        var path = URI.create(route.request().url()).getPath();
        if (path.startsWith("/tillstand/")) {
            var html = states.get(path.substring("/tillstand/".length()).replace('_', ' '));
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html;charset=UTF-8")
                    .setBody(html));
            return;
        }
        var file = get(path);
        route.fulfill(new Route.FulfillOptions()
                .setStatus(file.getStatus())
                .setContentType(file.getContentType())
                .setBodyBytes(file.getContentAsByteArray()));
    }

    @Test
    void while_work_goes_on_the_page_says_how_far_and_comes_again_by_itself() {
        var address = read("enheter.csv", UNITS);
        var id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        var end = new CountDownLatch(1);
        work.start(coordinator.administration(), id, progress -> {
            progress.step();
            progress.enter("Sparar");
            awaitQuietly(end);
        });
        try {
            var page = get(address);
            assertThat(page.getHeader("Refresh")).isEqualTo("2");
            assertThat(html(page)).contains("Sparar …", "1\u00a0rad hittills");
            assertThat(Nu.complaints(html(page))).isEmpty();
        } finally {
            end.countDown();
        }
    }

    private static void awaitQuietly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
