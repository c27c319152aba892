package se.fyrvakt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.identity.SignedIn;

/** Visits screens as a person does: by what they say, not by how they are built. */
@Configuration
public class Visits {

    private final MockMvcTester mvc;

    Visits(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public Browser as(SignedIn visitor) {
        return new Browser(mvc, visitor);
    }

    public record Browser(MockMvcTester mvc, SignedIn visitor) {

        public Screen open(String address) {
            return read(address, answerOf(address));
        }

        public MockHttpServletResponse answerOf(String address) {
            return mvc.get()
                    .uri(java.net.URI.create(address))
                    .with(visitor.mock())
                    .exchange()
                    .getResponse();
        }

        /** Sends a form and follows the redirect, if the answer is one. */
        public Screen send(String address, String... namesAndValues) {
            var request = mvc.post().uri(java.net.URI.create(address)).with(visitor.mock());
            for (int i = 0; i < namesAndValues.length; i += 2) {
                request = request.param(namesAndValues[i], namesAndValues[i + 1]);
            }
            var answer = request.exchange().getResponse();
            var next = answer.getHeader("Location");
            return next == null ? read(address, answer) : open(next);
        }

        /** Fills in the form of a page: what is not named keeps what the form says. */
        public Screen fillIn(Screen page, String... namesAndValues) {
            var form = page.html().expectFirst("main form[method=post]");
            var values = new java.util.LinkedHashMap<String, String>();
            for (var field : form.select("input[name], textarea[name], select[name]")) {
                if (!field.attr("name").equals("_csrf")
                        && (!field.attr("type").matches("radio|checkbox") || field.hasAttr("checked"))) {
                    values.put(field.attr("name"), valueOf(field));
                }
            }
            for (int i = 0; i < namesAndValues.length; i += 2) {
                values.put(namesAndValues[i], namesAndValues[i + 1]);
            }
            return send(
                    form.attr("action"),
                    values.entrySet().stream()
                            .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                            .toArray(String[]::new));
        }

        private static String valueOf(Element field) {
            var chosen = field.selectFirst("option[selected]");
            return chosen != null ? chosen.val() : field.tagName().equals("select") ? "" : field.val();
        }

        private static Screen read(String address, MockHttpServletResponse answer) {
            var html = new String(answer.getContentAsByteArray(), UTF_8);
            return new Screen(address, answer.getStatus(), Jsoup.parse(html)).mustBeSound();
        }
    }

    public record Screen(String address, int status, Document html) {

        public String heading() {
            return html.expectFirst("h1").text();
        }

        public List<String> rowHeadings() {
            return html.select("tbody th").eachText();
        }

        public boolean says(String text) {
            return Objects.requireNonNull(html.body()).text().contains(text);
        }

        /** What stands under a label among a row's facts. */
        public String fact(String label) {
            return html.select("dl.facts dt").stream()
                    .filter(term -> term.text().equals(label))
                    .map(term ->
                            Objects.requireNonNull(term.nextElementSibling()).text())
                    .findFirst()
                    .orElseThrow();
        }

        /** What the page says is wrong with the field a person knows by this label. */
        public String problemAt(String label) {
            var field = html.expectFirst(
                    ".field:has(> label:containsOwn(%1$s), > legend:containsOwn(%1$s))".formatted(label));
            return field.select(".problem").stream()
                    .map(Element::ownText)
                    .findFirst()
                    .orElse("");
        }

        /** No screen, whatever it shows, may have these faults. */
        private Screen mustBeSound() {
            if (status != 404 && !html.select("html[lang]").isEmpty()) {
                assertThat(html.select("html[lang=sv]"))
                        .as("%s: language", address)
                        .hasSize(1);
                assertThat(html.select("h1")).as("%s: exactly one h1", address).hasSize(1);
                assertThat(html.select("table:not(:has(caption))"))
                        .as("%s: tables without a caption", address)
                        .isEmpty();
            }
            return this;
        }
    }
}
