package se.fyrvakt.document;

import static se.fyrvakt.document.Markup.escaped;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines as WordprocessingML. */
final class WordRuns {

    private static final String BOLD = "<w:rPr><w:b/></w:rPr>";

    private final WordStyles styles;
    private final Anchors anchors;

    WordRuns(WordStyles styles, Anchors anchors) {
        this.styles = styles;
        this.anchors = anchors;
    }

    String of(List<Run> runs) {
        var out = new StringBuilder();
        runs.forEach(run -> out.append(of(run)));
        return out.toString();
    }

    private String of(Run run) {
        return switch (run) {
            case Run.Text(var text) -> plain(text);
            case Run.Strong(var text) -> run(BOLD, text);
            case Run.FigureLink(var shown, var anchor) -> link(shown, anchors.name(anchor));
            case Masked masked -> plain(masked.shown());
        };
    }

    static String plain(String text) {
        return run("", text);
    }

    static String bold(String text) {
        return run(BOLD, text);
    }

    private String link(String shown, @Nullable String name) {
        if (name == null) {
            return plain(shown);
        }
        var look = "<w:rPr><w:rStyle w:val=\"" + styles.id(WordStyles.Use.LINK) + "\"/></w:rPr>";
        return "<w:hyperlink w:anchor=\"" + name + "\" w:history=\"1\">" + run(look, shown) + "</w:hyperlink>";
    }

    private static String run(String look, String text) {
        return "<w:r>" + look + "<w:t xml:space=\"preserve\">"
                + escaped(text)
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r>";
    }
}
