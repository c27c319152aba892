package se.fyrvakt.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;

/** What the recipient answered is kept with the step, and fetched by those who may read the incident. */
@ScreenTest
class ReceiptFilesTest {

    private static final String ANSWER = "Mottagen, dnr 2026-17";

    @Autowired
    Notifications notifications;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    MockMvcTester mvc;

    private int administration;
    private SignedIn coordinator;
    private String step = "";

    @BeforeEach
    void begin() {
        administration = notifications.administration();
        coordinator = accounts.signedIn(administration, Role.COORDINATOR);
        step = notifications.step(administration, coordinator);
    }

    private static MockMultipartFile receipt(String name, String content) {
        return new MockMultipartFile(StepForm.RECEIPT, name, "application/octet-stream", content.getBytes(UTF_8));
    }

    private MockHttpServletResponse mark(MockMultipartFile file) {
        var version = visits.as(coordinator)
                .open(step)
                .html()
                .expectFirst("form[action$=/skickad] input[name=version]")
                .val();
        return mvc.post()
                .multipart()
                .file(file)
                .uri(step + "/skickad")
                .param(StepForm.AT, "2026-10-24T10:00")
                .param(StepForm.SENDER, "Sam Ordnare")
                .param(StepForm.VERSION, version)
                .with(coordinator.mock())
                .exchange()
                .getResponse();
    }

    private Document add(MockMultipartFile file) {
        var answer = mvc.post()
                .multipart()
                .file(file)
                .uri(step + "/kvitto")
                .with(coordinator.mock())
                .exchange()
                .getResponse();
        return Jsoup.parse(new String(answer.getContentAsByteArray(), UTF_8));
    }

    private Document page() {
        return visits.as(coordinator).open(step).html();
    }

    private String file() {
        return page().expectFirst("main a[href^=/bilagor/]").attr("href");
    }

    private String incident() {
        return page().expectFirst(".crumb a").attr("href").replaceAll("\\D", "");
    }

    @Test
    void a_receipt_comes_with_the_mark_and_stands_on_the_step_and_the_incident() throws Exception {
        mark(receipt("kvitto.txt", ANSWER));

        assertThat(page().select("main a[href^=/bilagor/]").eachText()).containsExactly("kvitto.txt (1 kB)");
        assertThat(visits.as(coordinator).answerOf(file()).getContentAsString()).isEqualTo(ANSWER);
        assertThat(visits.as(coordinator)
                        .open("/incidenter/~" + incident())
                        .html()
                        .select("a[href=" + file() + "]"))
                .hasSize(1);
    }

    @Test
    void one_that_comes_later_is_added_to_what_is_sent() {
        mark(receipt("", ""));
        assertThat(page().select("main a[href^=/bilagor/]")).isEmpty();

        add(receipt("kvitto.txt", ANSWER));

        assertThat(page().select("main a[href^=/bilagor/]").eachText()).containsExactly("kvitto.txt (1 kB)");
        assertThat(add(receipt("", "")).select(".problem").text()).contains("Välj filen med kvittot.");
    }

    @Test
    void a_step_that_is_not_sent_has_no_receipt() {
        assertThat(add(receipt("kvitto.txt", ANSWER)).select(".problem").text())
                .contains("Markera först steget som skickat.");
        assertThat(page().select("main a[href^=/bilagor/]")).isEmpty();
    }

    @Test
    void a_file_that_may_not_be_kept_leaves_the_step_as_it_was() {
        var answer = mark(receipt("kvitto.pdf", "<!DOCTYPE html><html><script>alert(1)</script></html>"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page().select("form[action$=/skickad]")).hasSize(1);
        assertThat(page().select("main a[href^=/bilagor/]")).isEmpty();
    }

    @Test
    void nobody_without_the_right_to_the_incident_fetches_it() {
        mark(receipt("kvitto.txt", ANSWER));
        var address = file();
        for (var role : Role.values()) {
            var expected = role == Role.COORDINATOR || role == Role.PROTECTION_OFFICER ? 200 : 404;
            assertThat(visits.as(accounts.signedIn(administration, role))
                            .answerOf(address)
                            .getStatus())
                    .as("%s", role)
                    .isEqualTo(expected);
        }
        var elsewhere = visits.as(accounts.signedIn(notifications.administration(), Role.values()));
        assertThat(elsewhere.answerOf(address).getStatus()).isEqualTo(404);
    }
}
