package se.fyrvakt.document;

import static se.fyrvakt.document.Markup.escaped;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands between the body tags, in HTML that is XML too. */
final class HtmlBody {

    private final Document document;
    private final Function<Chart, String> drawing;
    private final Anchors anchors;
    private final StringBuilder out = new StringBuilder(1 << 14);

    HtmlBody(Document document, Function<Chart, String> drawing) {
        this.document = document;
        this.drawing = drawing;
        this.anchors = new Anchors(document);
    }

    String written() {
        head(document.head());
        out.append("<main>\n");
        for (int i = 0; i < document.body().size(); i++) {
            var section = document.body().get(i);
            section("section", sectionId(i), section.heading(), section.blocks());
        }
        for (int i = 0; i < document.appendices().size(); i++) {
            var heading = document.appendixHeading(i);
            section(
                    "appendix",
                    appendixId(i),
                    heading,
                    document.appendices().get(i).blocks());
        }
        out.append("</main>\n<footer>");
        element("p", document.head().footer());
        return out.append("</footer>\n").toString();
    }

    static String sectionId(int index) {
        return "avsnitt-" + (index + 1);
    }

    static String appendixId(int index) {
        return "bilaga-" + (index + 1);
    }

    private void head(Head head) {
        out.append("<header>\n<p class=\"organisation\">").append(escaped(head.organisation()));
        out.append("</p>\n<p class=\"kind\">").append(escaped(head.kind())).append("</p>\n");
        out.append("<h1 id=\"titel\">").append(escaped(head.title())).append("</h1>\n");
        if (!head.facts().isEmpty()) {
            out.append("<dl class=\"facts\">\n");
            head.facts().forEach(this::fact);
            out.append("</dl>\n");
        }
        out.append("</header>\n");
    }

    private void fact(Head.Fact fact) {
        out.append("<div><dt>").append(escaped(fact.label())).append("</dt> <dd>");
        out.append(escaped(fact.value())).append("</dd></div>\n");
    }

    private void section(String kind, String id, String heading, List<Block> blocks) {
        out.append("<section class=\"")
                .append(kind)
                .append("\">\n<h2 id=\"")
                .append(id)
                .append("\">");
        out.append(escaped(heading)).append("</h2>\n");
        blocks.forEach(this::block);
        out.append("</section>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(var runs) -> line("p", runs);
            case Block.Subheading(var text) -> element("h3", text);
            case Block.Bullets(var items) -> list("ul", items);
            case Block.Numbered(var items) -> list("ol", items);
            case Block.Note(var text) ->
                out.append("<p class=\"note\">").append(escaped(text)).append("</p>\n");
            case Masked masked -> line("p", List.of(masked));
            case Table table -> new HtmlTable(table, anchors).write(out);
            case Chart chart -> figure(chart);
        }
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(escaped(text));
        out.append("</").append(name).append(">\n");
    }

    private void line(String name, List<Run> runs) {
        out.append('<').append(name).append('>');
        runs.forEach(this::run);
        out.append("</").append(name).append(">\n");
    }

    private void list(String name, List<List<Run>> items) {
        out.append('<').append(name).append(">\n");
        items.forEach(item -> line("li", item));
        out.append("</").append(name).append(">\n");
    }

    private void run(Run run) {
        switch (run) {
            case Run.Text(var text) -> out.append(escaped(text));
            case Run.Strong(var text) ->
                out.append("<strong>").append(escaped(text)).append("</strong>");
            case Run.FigureLink(var shown, var anchor) -> link(shown, anchors.name(anchor));
            case Masked masked -> out.append(escaped(masked.shown()));
        }
    }

    private void link(String shown, @Nullable String name) {
        if (name == null) {
            out.append(escaped(shown));
        } else {
            out.append("<a href=\"#")
                    .append(name)
                    .append("\">")
                    .append(escaped(shown))
                    .append("</a>");
        }
    }

    private void figure(Chart chart) {
        out.append("<figure>\n<figcaption>").append(escaped(chart.title())).append("</figcaption>\n");
        out.append(drawing.apply(chart)).append("\n</figure>\n");
    }
}
