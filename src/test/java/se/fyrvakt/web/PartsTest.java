package se.fyrvakt.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.fyrvakt.browser.Axe;
import se.fyrvakt.browser.Chromium;
import se.fyrvakt.browser.Chromium.Look;
import se.fyrvakt.browser.Nu;
import se.fyrvakt.kernel.Grant;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Every part in every state on one page, without the rest of the program. */
class PartsTest {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.fyrvakt");
    private static final Problems WRONG = new Problems(new LinkedHashMap<>(
            Map.of("namn", "Skriv vad tillgången heter", "sort", "Välj vilken sorts tillgång det är")));

    @ParameterizedTest
    @EnumSource
    void the_parts_can_be_used_by_everybody(Look look) throws Exception {
        try (var context = Chromium.browserOf(look, true)) {
            var page = context.newPage();
            show(page, allParts());
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void the_parts_are_correct_html() {
        assertThat(Nu.complaints(allParts())).isEmpty();
    }

    @Test
    void the_checker_of_html_is_awake() {
        var broken = allParts().replace("</h1>", "").replace("<main", "<main><main");
        assertThat(Nu.complaints(broken)).isNotEmpty();
    }

    private static void show(Page page, String html) {
        page.route("**/*", route -> {
            var path = java.net.URI.create(route.request().url()).getPath();
            var file = StaticFiles.file(path.substring(path.lastIndexOf('/') + 1));
            route.fulfill(
                    file == null
                            ? new Route.FulfillOptions()
                                    .setContentType("text/html;charset=UTF-8")
                                    .setBody(html)
                            : new Route.FulfillOptions()
                                    .setContentType(file.contentType())
                                    .setBodyBytes(file.content()));
        });
        page.navigate("http://fyrvakt.example/");
        page.evaluate("document.fonts.ready");
    }

    private static String allParts() {
        var output = new StringOutput();
        Content content = PartsTest::parts;
        TEMPLATES.render("web/Layout.jte", Map.of("frame", frame(), "title", "Delar", "content", content), output);
        return output.toString();
    }

    private static Frame frame() {
        var visitor = new Visitor(
                1,
                1,
                "Hägersten-Älvsjö stadsdelsförvaltning",
                "Åsa Öberg",
                "asa@example.se",
                Set.of("asa@example.se"),
                List.of(Grant.everywhere(Role.COORDINATOR)));
        var everybody = Set.of(Role.EMPLOYEE);
        return new Frame(
                visitor,
                List.of(
                        new MenuEntry(MenuEntry.Group.TOP, 1, "Överblick", "/", everybody),
                        new MenuEntry(MenuEntry.Group.REGISTER, 1, "Enheter", "/enheter", everybody),
                        new MenuEntry(MenuEntry.Group.REGISTER, 2, "Personer", "/personer", everybody),
                        new MenuEntry(MenuEntry.Group.REGISTER, 3, "Tillgångar", "/tillgangar", everybody),
                        new MenuEntry(MenuEntry.Group.SYSTEM, 1, "Behörighetsgranskning", "/granskning", everybody)),
                "/tillgangar",
                "token",
                "Sparat.");
    }

    private static void parts(TemplateOutput out) {
        out.writeContent("""
                <p class="crumb"><a href="/tillgangar">Tillgångar</a></p>
                <div class="page-head"><h1>Verksamhetssystem för socialtjänsten</h1><div class="actions"><a class="button" href="/x">Registrera tillgång</a><a class="button button--quiet" href="/y">Läs in från fil</a></div></div>
                <p class="lead">Det verksamheten äger eller använder som är värt att skydda, och vem som svarar för det.</p>
                """);
        part(out, "ErrorSummary", Map.of("problems", WRONG));
        out.writeContent("<search><form class=\"filter\">");
        part(out, "TextField", Map.of("name", "q", "label", "Sök", "type", "search", "problems", Problems.NONE));
        part(out, "Select", Map.of("name", "skick", "label", "Läge", "options", options(), "none", "Alla"));
        out.writeContent(
                "<button class=\"button button--quiet\">Visa</button><a class=\"filter__clear\" href=\"/tillgangar\">Rensa</a></form></search>");
        table(out);
        part(out, "Pages", Map.of("number", 2, "last", 25, "address", (IntFunction<String>)
                n -> "/tillgangar?sida=" + n));
        out.writeContent("<h2>Fakta</h2>");
        part(
                out,
                "Facts",
                Map.of(
                        "facts",
                        List.of(
                                new Fact("Systemägare", "Karin Åkerlund", "/personer/1"),
                                Fact.of("Leverantör", null),
                                Fact.of("Personuppgifter", "Ja"))));
        out.writeContent("""
                <h2>Historik</h2><ol class="history" reversed><li><time datetime="2026-11-24T13:30">2026-11-24 kl. 13.30</time> Åsa Öberg ändrade Leverantör<ul><li>Leverantör: <del>Tieto</del> → <ins>Tietoevry</ins></li></ul></li></ol>
                <div class="callout callout--warn"><h2>Tre rader är fel</h2><p>Rätta dem i filen och läs in den igen.</p></div>
                <h2>Överblick</h2><ul class="tallies"><li class="tally"><a href="/tillgangar"><span class="tally__number">106</span> <span class="tally__word">tillgångar</span></a><ul><li><a href="/tillgangar?agare=saknas">3 utan ägare</a></li></ul></li><li class="tally"><a href="/personer"><span class="tally__number">2 710</span> <span class="tally__word">personer</span></a></li></ul>
                <h2>Ändra</h2><form method="post" action="/x" novalidate>
                """);
        part(
                out,
                "TextField",
                Map.of(
                        "name",
                        "namn",
                        "label",
                        "Namn",
                        "hint",
                        "Det namn folk använder till vardags",
                        "problems",
                        WRONG,
                        "required",
                        true));
        part(out, "Choice", Map.of("name", "sort", "legend", "Sort", "options", options(), "problems", WRONG));
        part(
                out,
                "TextField",
                Map.of(
                        "name",
                        "enhet",
                        "label",
                        "Enhet",
                        "suggestions",
                        "/enheter/forslag",
                        "problems",
                        Problems.NONE));
        part(
                out,
                "TextField",
                Map.of("name", "dag", "label", "Tagen i bruk", "type", "date", "problems", Problems.NONE));
        part(
                out,
                "TextArea",
                Map.of("name", "text", "label", "Beskrivning", "value", "Rad ett\nRad två", "problems", Problems.NONE));
        part(out, "Checkbox", Map.of("name", "pu", "label", "Innehåller personuppgifter", "checked", true));
        part(
                out,
                "TextField",
                Map.of(
                        "name",
                        "fil",
                        "label",
                        "Fil",
                        "type",
                        "file",
                        "accept",
                        ".csv,.xlsx",
                        "problems",
                        Problems.NONE));
        out.writeContent(
                "<div class=\"actions\"><button class=\"button\">Spara</button><a href=\"/tillgangar\">Avbryt</a></div></form><details><summary>Avveckla tillgången</summary><p>Det går att ångra.</p></details>");
        part(
                out,
                "Empty",
                Map.of(
                        "said",
                        "Här finns inga tillgångar än.",
                        "next",
                        "Registrera den första",
                        "address",
                        "/n",
                        "otherwise",
                        "läs in från en fil",
                        "otherwiseAddress",
                        "/l"));
    }

    private static void table(TemplateOutput out) {
        out.writeContent("""
                <div class="table-wrap" tabindex="0" role="region" aria-labelledby="rubrik"><table><caption id="rubrik">1 248 tillgångar, sorterade på namn</caption>
                <thead><tr><th scope="col" aria-sort="ascending"><a href="?s=1">Namn</a></th><th scope="col"><a href="?s=2">Systemägare</a></th><th scope="col">Läge</th><th scope="col" class="number">Användare</th></tr></thead><tbody>
                """);
        for (var tone : Tone.values()) {
            out.writeContent("<tr><th scope=\"row\"><a href=\"/t\">Ärendehanteringssystemet " + tone
                    + "</a></th><td>Kansliet</td><td>");
            part(out, "Status", Map.of("word", "Klassad", "tone", tone));
            out.writeContent("</td><td class=\"number\">1 248</td></tr>");
        }
        out.writeContent("</tbody></table></div>");
    }

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("system", "System");
        options.put("mangd", "Informationsmängd");
        return options;
    }

    private static void part(TemplateOutput out, String name, Map<String, Object> params) {
        TEMPLATES.render("web/" + name + ".jte", params, out);
    }
}
